import type { Word } from '@/lib/review/words';

/** A value of the API, by the word and the colour that it has everywhere. */
export function WordBadge({ word, plain }: { word: Word; plain?: boolean }) {
  const [label, look] = word;
  return <span className={['badge', look, plain && 'plain'].filter(Boolean).join(' ')}>{label}</span>;
}
