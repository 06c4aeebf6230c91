import type { FormEvent, ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemNotice } from './feedback';

interface DialogFormProps {
  title: string;
  description?: string;
  action: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A form in a dialog: closes when the server has accepted it, and says why when not. */
export function DialogForm(props: DialogFormProps) {
  const { title, description, action, danger, pending, error, onSubmit, onClose, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A refusal is shown from `error`; there is nothing more to do about it here.
    onSubmit().then(onClose, () => undefined);
  };
  return (
    <Dialog title={title} {...(description ? { description } : {})} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {children}
        {error != null && <ProblemNotice error={error} />}
        <div className="form-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant={danger ? 'danger' : 'primary'} disabled={pending}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
