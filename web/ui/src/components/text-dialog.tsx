import { useState, type ReactNode } from 'react';
import { fieldError } from '@/lib/api/problem';
import { DialogForm } from './dialog-form';
import { Field } from './field';

interface TextDialogProps {
  title: string;
  description?: string;
  action: string;
  danger?: boolean;
  label?: string;
  hint?: string | undefined;
  /** The name of the field in the request, to show beside it what is wrong with it. */
  field?: string;
  initial?: string;
  optional?: boolean;
  rows?: number;
  maxLength?: number;
  write: { isPending: boolean; error: unknown };
  onSubmit: (text: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog that asks for one text, such as a reason. */
export function TextDialog(props: TextDialogProps) {
  const { label = 'Reason', field = 'reason', write, onSubmit, onClose, children } = props;
  const [text, setText] = useState(props.initial ?? '');
  return (
    <DialogForm
      title={props.title}
      {...(props.description ? { description: props.description } : {})}
      action={props.action}
      danger={props.danger === true}
      pending={write.isPending || (!props.optional && !text.trim())}
      error={write.error}
      onSubmit={() => onSubmit(text.trim())}
      onClose={onClose}
    >
      {children}
      <Field label={label} hint={props.hint} error={fieldError(write.error, field)}>
        <textarea
          className="input"
          rows={props.rows ?? 4}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required={!props.optional}
          maxLength={props.maxLength ?? 4000}
          autoFocus
        />
      </Field>
    </DialogForm>
  );
}
