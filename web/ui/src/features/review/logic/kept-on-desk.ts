import type { OnSheet } from '@/lib/queries/use-seat-writes';

/** Under which name this browser keeps a part of the own sheet that is not saved yet. */
export const keptOnDesk = ({ review, seat, round }: OnSheet, part: string) =>
  `desk:${review}:${seat}:${round}:${part}`;

export const keptFinding = (on: OnSheet, finding: string | undefined) =>
  keptOnDesk(on, `finding:${finding ?? 'new'}`);
