import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';

const LONGEST = 20_000;

interface ComposerProps {
  label: string;
  action: string;
  text: string;
  onText: (text: string) => void;
  onSend: (text: string) => Promise<unknown>;
  onCancel?: () => void;
  autoFocus?: boolean;
}

/** Where a comment is written; Ctrl+Enter sends it. */
export function Composer({ label, action, text, onText, onSend, onCancel, autoFocus }: ComposerProps) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const send = () => {
    const body = text.trim();
    if (!body || pending) return;
    setPending(true);
    setError(undefined);
    onSend(body)
      .catch((e: Error) => setError(e))
      .finally(() => setPending(false));
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        className="input"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={LONGEST}
        rows={3}
        autoFocus={autoFocus}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          if (event.key === 'Escape' && onCancel) onCancel();
        }}
      />
      {error && <ProblemNotice error={error} />}
      <div className="form-actions">
        {onCancel && (
          <Button size="small" variant="ghost" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <Button size="small" variant="primary" type="submit" disabled={pending || !text.trim()}>
          {pending ? 'Sending…' : action}
        </Button>
      </div>
    </form>
  );
}
