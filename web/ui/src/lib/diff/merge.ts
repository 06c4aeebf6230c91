import { applyPatch, structuredPatch } from 'diff';

/**
 * Brings what somebody else saved into one's own text. Answers nothing when both changed the same place: then a person
 * decides.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  // A text without a line end at its end would make every last line a conflict.
  const end = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
  const patch = structuredPatch('a', 'b', end(base), end(theirs), undefined, undefined, { context: 3 });
  const merged = applyPatch(end(mine), patch, { fuzzFactor: 0 });
  if (merged === false) return undefined;
  return mine.endsWith('\n') || theirs.endsWith('\n') ? merged : merged.replace(/\n$/, '');
}
