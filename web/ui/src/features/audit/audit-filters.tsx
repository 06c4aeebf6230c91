import { X } from 'lucide-react';
import { Button } from '@/components/button';
import { EVENT_NAMES } from '@/lib/event-sentence';
import { useMembers } from '@/lib/queries/use-reads';

interface AuditFiltersProps {
  params: URLSearchParams;
  onChange: (changes: Record<string, string | undefined>) => void;
}

const NAMES = ['object', 'actor', 'type', 'from', 'to'];

export function AuditFilters({ params, onChange }: AuditFiltersProps) {
  const members = useMembers().data ?? [];
  const value = (name: string) => params.get(name) ?? '';
  const set = (name: string, text: string) => onChange({ [name]: text || undefined });
  return (
    <div className="toolbar" role="group" aria-label="Filters">
      <input
        className="input"
        aria-label="Object"
        placeholder="Object, e.g. PAY-12"
        key={value('object')}
        defaultValue={value('object')}
        onBlur={(event) => event.target.value !== value('object') && set('object', event.target.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && set('object', event.currentTarget.value.trim())}
      />
      <select
        className="input"
        aria-label="Actor"
        value={value('actor')}
        onChange={(e) => set('actor', e.target.value)}
      >
        <option value="">Everybody</option>
        {members.map((member) => (
          <option key={member.memberId} value={member.memberId}>
            {member.name}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label="Event"
        value={value('type')}
        onChange={(e) => set('type', e.target.value)}
      >
        <option value="">All events</option>
        {EVENT_NAMES.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label className="row small">
        From
        <input
          className="input"
          type="date"
          value={value('from')}
          onChange={(e) => set('from', e.target.value)}
        />
      </label>
      <label className="row small">
        To
        <input
          className="input"
          type="date"
          value={value('to')}
          onChange={(e) => set('to', e.target.value)}
        />
      </label>
      {NAMES.some((name) => params.has(name)) && (
        <Button
          variant="ghost"
          size="small"
          onClick={() => onChange(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
        >
          <X size={14} aria-hidden /> Clear
        </Button>
      )}
    </div>
  );
}
