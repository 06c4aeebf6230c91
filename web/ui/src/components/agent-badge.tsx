import type { Person } from '@/lib/api/types';

/** Says of an agent that it is one, beside its name; nothing of a person. */
export function AgentBadge({ of }: { of: Pick<Person, 'agent'> }) {
  if (!of.agent) return null;
  return (
    <span className="badge violet plain" title="A program; it counts toward no quorum">
      Agent
    </span>
  );
}
