import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Loaded } from '@/components/loaded';
import { useChecklists } from '@/lib/queries/use-review-reads';
import { ChecklistCard } from './checklist-card';

/** The questions that each perspective answers. */
export default function ChecklistsTab({ mayPublish }: { mayPublish: boolean }) {
  const read = useChecklists();
  const [added, setAdded] = useState<string[]>([]);
  const [name, setName] = useState('');
  return (
    <Loaded read={read} lines={6}>
      {(checklists) => {
        const known = new Set(checklists.map((one) => one.perspective));
        const fresh = added
          .filter((perspective) => !known.has(perspective))
          .map((perspective) => ({ perspective, version: 0, items: [], retired: [] }));
        return (
          <div className="stack standard">
            {[...checklists, ...fresh].map((checklist) => (
              <ChecklistCard key={checklist.perspective} checklist={checklist} mayPublish={mayPublish} />
            ))}
            {mayPublish && (
              <form
                className="row at-field"
                onSubmit={(event) => {
                  event.preventDefault();
                  setAdded([...added, name.trim()]);
                  setName('');
                }}
              >
                <Field label="Another perspective">
                  <input
                    className="input"
                    value={name}
                    pattern="[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*"
                    placeholder="accessibility"
                    onChange={(event) => setName(event.target.value.toLowerCase())}
                    required
                  />
                </Field>
                <Button type="submit">
                  <Plus size={15} aria-hidden /> Add
                </Button>
              </form>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
