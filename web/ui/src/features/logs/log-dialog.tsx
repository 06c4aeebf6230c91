import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import type { DecisionLog } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { useOpenLog, useRenameLog } from '@/lib/queries/use-tenant-writes';
import { useTenant } from '@/lib/tenant-context';

/** Opens a new log, or changes the name and description of one. */
export function LogDialog({ log, onClose }: { log?: DecisionLog; onClose: () => void }) {
  const { slug } = useTenant();
  const [, navigate] = useLocation();
  const [key, setKey] = useState(log?.key ?? '');
  const [name, setName] = useState(log?.name ?? '');
  const [description, setDescription] = useState(log?.description ?? '');
  const open = useOpenLog();
  const rename = useRenameLog(log?.key ?? '');
  const write = log ? rename : open;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const about = { name: name.trim(), ...(description.trim() ? { description: description.trim() } : {}) };
    if (log) await rename.mutateAsync(about);
    else navigate(paths.log(slug, (await open.mutateAsync({ key, ...about })).key));
    onClose();
  };

  return (
    <Dialog title={log ? `Edit ${log.key}` : 'Open a decision log'} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event).catch(() => undefined)}>
        {!log && (
          <Field
            label="Key"
            hint="2 to 10 capital letters and digits, for example PAY. Proposals are numbered with it; it stays for life."
            error={fieldError(write.error, 'key')}
          >
            <input
              className="input"
              value={key}
              onChange={(event) => setKey(event.target.value.toUpperCase())}
              pattern="[A-Z][A-Z0-9]{1,9}"
              maxLength={10}
              required
              autoFocus
            />
          </Field>
        )}
        <Field label="Name" error={fieldError(write.error, 'name')}>
          <input
            className="input"
            value={name}
            onChange={(e) => setName(e.target.value)}
            maxLength={100}
            required
          />
        </Field>
        <Field label="Description" hint="What belongs here" error={fieldError(write.error, 'description')}>
          <textarea
            className="input"
            value={description}
            onChange={(e) => setDescription(e.target.value)}
            maxLength={4000}
          />
        </Field>
        {write.error && <ProblemNotice error={write.error} />}
        <div className="form-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={write.isPending}>
            {log ? 'Save' : 'Open the log'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
