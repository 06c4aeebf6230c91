import type { ConvenePanel } from '@/lib/api/review-types';
import { fromLocalField } from '@/lib/local-time';
import type { WantedSeat } from '@/components/seat-fields';

/** A panel while it is put together. */
export interface Convening {
  revision: number;
  seats: WantedSeat[];
  acceptBy: string;
  deadline: string;
  options: string;
}

/** What is sent: the seats that are filled in, one option a line. */
export function panelOf(draft: Convening): ConvenePanel {
  const acceptBy = fromLocalField(draft.acceptBy);
  const deadline = fromLocalField(draft.deadline);
  const options = draft.options
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    revision: draft.revision,
    seats: draft.seats.filter((seat) => seat.perspective && seat.member),
    ...(options.length > 0 ? { options: [...new Set(options)] } : {}),
    ...(acceptBy ? { acceptBy } : {}),
    ...(deadline ? { deadline } : {}),
  };
}

/** The options that a text names itself: the sections below one that is about options. */
export function optionsIn(body: string): string[] {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^#{1,4}\s.*\b(?:options|alternatives)\b/i.test(line));
  if (start < 0) return [];
  const level = /^#+/.exec(lines[start]!)![0].length;
  const found: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const heading = /^(#+)\s+(.*)$/.exec(line);
    if (heading && heading[1]!.length <= level) break;
    const option = heading ? heading[2] : /^\s{0,3}[-*+]\s+(?!\[)(.*)$/.exec(line)?.[1];
    if (option && option.length <= 120) found.push(option.replace(/[*_`]/g, '').trim());
  }
  return [...new Set(found)].slice(0, 20);
}
