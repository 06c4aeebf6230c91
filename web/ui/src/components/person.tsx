import type { CSSProperties } from 'react';
import type { Person as PersonShape } from '@/lib/api/types';
import { AgentBadge } from './agent-badge';

export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase();
}

/** The same person has the same colour everywhere. */
function hueOf(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  // Neighbouring ids must not get neighbouring colours.
  return (Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0) % 360;
}

interface AvatarProps {
  person: PersonShape;
  large?: boolean;
  small?: boolean;
}

export function Avatar({ person, large, small }: AvatarProps) {
  return (
    <span
      className={['avatar', large && 'large', small && 'small'].filter(Boolean).join(' ')}
      style={{ '--hue': hueOf(person.memberId) } as CSSProperties}
      aria-hidden
    >
      {initials(person.name)}
    </span>
  );
}

export function Person({ person, small }: { person: PersonShape; small?: boolean }) {
  return (
    <span className="person">
      <Avatar person={person} small={small === true} />
      <span className="truncate">{person.name}</span>
      <AgentBadge of={person} />
    </span>
  );
}
