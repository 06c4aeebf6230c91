import { diffLines, diffWordsWithSpace } from 'diff';

export interface DiffPart {
  text: string;
  changed: boolean;
}

export interface DiffRow {
  kind: 'same' | 'added' | 'removed';
  before?: number;
  after?: number;
  parts: DiffPart[];
}

/** Longer lines are compared as wholes: words of a minified line help nobody. */
const LONGEST_LINE = 2_000;
const PATIENCE_MS = 2_000;

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function wordParts(before: string, after: string): [DiffPart[], DiffPart[]] | undefined {
  if (before.length > LONGEST_LINE || after.length > LONGEST_LINE) return undefined;
  const changes = diffWordsWithSpace(before, after);
  const kept = changes.reduce((sum, c) => sum + (c.added || c.removed ? 0 : c.value.trim().length), 0);
  // Two lines that share next to nothing read better as one removed and one added.
  if (kept * 4 < Math.min(before.length, after.length)) return undefined;
  const side = (own: 'added' | 'removed') =>
    changes
      .filter((c) => c[own] || (!c.added && !c.removed))
      .map((c) => ({ text: c.value, changed: Boolean(c[own]) }));
  return [side('removed'), side('added')];
}

const whole = (text: string): DiffPart[] => [{ text, changed: false }];

/** Two texts line by line, and within changed lines word by word. */
export function diffRows(before: string, after: string): DiffRow[] {
  const changes = diffLines(before, after, { timeout: PATIENCE_MS }) ?? [
    { value: before, removed: true, added: false, count: 1 },
    { value: after, added: true, removed: false, count: 1 },
  ];
  const rows: DiffRow[] = [];
  let left = 1;
  let right = 1;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i]!;
    const next = changes[i + 1];
    const lines = linesOf(change.value);
    if (!change.added && !change.removed) {
      for (const line of lines)
        rows.push({ kind: 'same', before: left++, after: right++, parts: whole(line) });
      continue;
    }
    if (change.removed && next?.added) {
      const added = linesOf(next.value);
      const pairs = lines.map((line, at) =>
        added[at] === undefined ? undefined : wordParts(line, added[at]),
      );
      lines.forEach((line, at) =>
        rows.push({ kind: 'removed', before: left++, parts: pairs[at]?.[0] ?? whole(line) }),
      );
      added.forEach((line, at) =>
        rows.push({ kind: 'added', after: right++, parts: pairs[at]?.[1] ?? whole(line) }),
      );
      i++;
      continue;
    }
    for (const line of lines) {
      rows.push(
        change.added
          ? { kind: 'added', after: right++, parts: whole(line) }
          : { kind: 'removed', before: left++, parts: whole(line) },
      );
    }
  }
  return rows;
}

export interface Fold {
  kind: 'fold';
  rows: DiffRow[];
}

/** Folds long stretches without a change, keeping some lines around each change. */
export function foldRows(rows: DiffRow[], context = 3): (DiffRow | Fold)[] {
  const near = new Array<boolean>(rows.length).fill(false);
  rows.forEach((row, i) => {
    if (row.kind === 'same') return;
    for (let at = Math.max(0, i - context); at <= Math.min(rows.length - 1, i + context); at++)
      near[at] = true;
  });
  const folded: (DiffRow | Fold)[] = [];
  let hidden: DiffRow[] = [];
  const flush = () => {
    if (hidden.length > 2) folded.push({ kind: 'fold', rows: hidden });
    else folded.push(...hidden);
    hidden = [];
  };
  rows.forEach((row, i) => {
    if (near[i]) {
      flush();
      folded.push(row);
    } else hidden.push(row);
  });
  flush();
  return folded;
}
