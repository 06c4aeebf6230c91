import { X } from 'lucide-react';
import { Button } from '@/components/button';
import { STATES, stateLabel } from '@/components/state-badge';
import { asTag } from '@/components/tag-input';
import { useLogs, useMembers } from '@/lib/queries/use-reads';

type Filter = Record<'log' | 'state' | 'tag' | 'author' | 'sort', string | undefined>;

interface ProposalFiltersProps {
  filter: Filter;
  withLog: boolean;
  onChange: (changes: Partial<Filter>) => void;
}

const SORTS = [
  ['updated', 'Newest activity'],
  ['created', 'Newest first'],
  ['key', 'By number'],
] as const;

export function ProposalFilters({ filter, withLog, onChange }: ProposalFiltersProps) {
  const members = useMembers().data ?? [];
  const logs = useLogs().data ?? [];
  const active = filter.state ?? filter.tag ?? filter.author ?? (withLog ? filter.log : undefined);
  const select = (
    name: keyof Filter,
    label: string,
    options: (readonly [string, string])[],
    all?: string,
  ) => (
    <select
      className="input"
      aria-label={label}
      value={filter[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.target.value || undefined })}
    >
      {all && <option value="">{all}</option>}
      {options.map(([value, text]) => (
        <option key={value} value={all ? value : value === 'updated' ? '' : value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <div className="toolbar" role="group" aria-label="Filters">
      {withLog &&
        select(
          'log',
          'Log',
          logs.map((log) => [log.key, log.name] as const),
          'All logs',
        )}
      {select(
        'state',
        'State',
        STATES.map((state) => [state, stateLabel(state)] as const),
        'All states',
      )}
      {select(
        'author',
        'Author',
        members.map((m) => [m.memberId, m.name] as const),
        'All authors',
      )}
      <input
        className="input"
        aria-label="Tag"
        placeholder="Tag"
        size={12}
        defaultValue={filter.tag ?? ''}
        key={filter.tag ?? ''}
        onBlur={(event) =>
          event.target.value !== (filter.tag ?? '') &&
          onChange({ tag: asTag(event.target.value) || undefined })
        }
        onKeyDown={(event) =>
          event.key === 'Enter' && onChange({ tag: asTag(event.currentTarget.value) || undefined })
        }
      />
      {active && (
        <Button
          variant="ghost"
          size="small"
          onClick={() => onChange({ log: undefined, state: undefined, tag: undefined, author: undefined })}
        >
          <X size={14} aria-hidden /> Clear
        </Button>
      )}
      <span className="bar-space" />
      {select('sort', 'Order', [...SORTS])}
    </div>
  );
}
