import type { PresentMember } from '@/lib/feed/messages';
import { useTenant } from '@/lib/tenant-context';
import { Avatar } from './person';
import './presence.css';

const SHOWN = 5;

/** Who else has this proposal open now; somebody in two windows is one person. */
export function Presence({ present }: { present: PresentMember[] }) {
  const { me } = useTenant();
  const others = new Map<string, PresentMember>();
  for (const member of present) {
    if (member.memberId === me.memberId) continue;
    if (member.mode === 'editing' || !others.has(member.memberId)) others.set(member.memberId, member);
  }
  if (others.size === 0) return null;
  const people = [...others.values()];
  const label = people.map((p) => `${p.name} is ${p.mode === 'editing' ? 'editing' : 'here'}`).join(', ');
  return (
    <div className="presence" role="group" aria-label={label} title={label}>
      {people.slice(0, SHOWN).map((person) => (
        <span key={person.memberId} className="present" data-mode={person.mode}>
          <Avatar person={person} />
        </span>
      ))}
      {people.length > SHOWN && <span className="count">+{people.length - SHOWN}</span>}
    </div>
  );
}
