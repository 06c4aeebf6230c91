import type { ReactNode } from 'react';
import { fieldError } from '@/lib/api/problem';
import { useKeptForm } from '@/lib/use-kept-form';
import { DialogForm } from './dialog-form';
import { Field } from './field';
import { KeptNote } from './kept-note';

interface TextDialogProps {
  title: string;
  description?: string;
  action: string;
  danger?: boolean;
  label?: string;
  hint?: string | undefined;
  /** The name of the field in the request, to show beside it what is wrong with it. */
  field?: string;
  /** Under which name this browser keeps the text until the server has it. */
  keptAs: string;
  initial?: string;
  optional?: boolean;
  rows?: number;
  maxLength?: number;
  write: { isPending: boolean; error: unknown };
  onSubmit: (text: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog that asks for one text, such as a reason, and does not lose it when it is closed. */
export function TextDialog(props: TextDialogProps) {
  const { label = 'Reason', field = 'reason', write, onSubmit, onClose, children } = props;
  const kept = useKeptForm(props.keptAs, { text: props.initial ?? '' });
  const { text } = kept.form;
  return (
    <DialogForm
      title={props.title}
      {...(props.description ? { description: props.description } : {})}
      action={props.action}
      danger={props.danger === true}
      pending={write.isPending || (!props.optional && !text.trim())}
      error={write.error}
      onSubmit={() => onSubmit(text.trim()).then(() => kept.forget())}
      onClose={onClose}
    >
      {children}
      <KeptNote form={kept} onDiscard={() => kept.forget()} />
      <Field label={label} hint={props.hint} error={fieldError(write.error, field)}>
        <textarea
          className="input"
          rows={props.rows ?? 4}
          value={text}
          onChange={(event) => kept.change({ text: event.target.value })}
          required={!props.optional}
          maxLength={props.maxLength ?? 4000}
          autoFocus
        />
      </Field>
    </DialogForm>
  );
}
