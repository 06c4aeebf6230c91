import { describe, expect, it } from 'vitest';
import { diffBlocks } from './blocks';
import { mergeTexts } from './merge';
import { diffRows, foldRows } from './rows';

describe('diffRows', () => {
  it('compares changed lines word by word and numbers both sides', () => {
    const rows = diffRows('one\nwait two seconds\nend\n', 'one\nwait three seconds\nend\n');
    expect(rows.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['same', 1, 1],
      ['removed', 2, undefined],
      ['added', undefined, 2],
      ['same', 3, 3],
    ]);
    expect(rows[1]!.parts.filter((part) => part.changed)).toEqual([{ text: 'two', changed: true }]);
    expect(rows[2]!.parts.filter((part) => part.changed)).toEqual([{ text: 'three', changed: true }]);
  });

  it('shows lines that share nothing as wholes', () => {
    const rows = diffRows('alpha beta\n', 'completely other text\n');
    expect(rows.flatMap((row) => row.parts).some((part) => part.changed)).toBe(false);
  });

  it('compares with nothing', () => {
    expect(diffRows('', 'a\nb\n').map((row) => row.kind)).toEqual(['added', 'added']);
  });

  it('folds long stretches without a change and keeps what is near one', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
    const after = lines.with(20, 'changed entirely');
    const folded = foldRows(diffRows(lines.join('\n'), after.join('\n')));
    expect(folded[0]).toMatchObject({ kind: 'fold' });
    expect(folded.filter((row) => row.kind === 'same').length).toBe(6);
    const all = folded.flatMap((row) => (row.kind === 'fold' ? row.rows : [row]));
    expect(all.length).toBe(41);
  });
});

describe('mergeTexts', () => {
  const base = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n';

  it('brings changes in different places together', () => {
    const merged = mergeTexts(base, base.replace('one', 'ONE'), base.replace('nine', 'NINE'));
    expect(merged).toBe(base.replace('one', 'ONE').replace('nine', 'NINE'));
  });

  it('leaves changes of the same place to a person', () => {
    expect(mergeTexts(base, base.replace('five', 'mine'), base.replace('five', 'theirs'))).toBeUndefined();
  });

  it('needs no merge where only one side changed, or both the same', () => {
    expect(mergeTexts(base, base, 'theirs')).toBe('theirs');
    expect(mergeTexts(base, 'mine', base)).toBe('mine');
    expect(mergeTexts(base, 'same', 'same')).toBe('same');
  });

  it('adds no line end where there was none', () => {
    const bare = base.trimEnd();
    expect(mergeTexts(bare, bare.replace('one', 'ONE'), bare.replace('nine', 'NINE'))).toBe(
      bare.replace('one', 'ONE').replace('nine', 'NINE'),
    );
  });
});

describe('diffBlocks', () => {
  const fragment = (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };

  it('marks words in prose, and whole blocks elsewhere', () => {
    const element = document.createElement('div');
    element.append(
      diffBlocks(
        fragment('<h2 data-line="1">A</h2><p>We wait two seconds here.</p><pre>x</pre>'),
        fragment('<h2 data-line="9">A</h2><p>We wait three seconds here.</p><pre>y</pre><p>New.</p>'),
      ),
    );
    expect(element.querySelector('h2')?.parentElement).toBe(element);
    expect(element.querySelector('.changed ins')?.textContent).toBe('three');
    expect(element.querySelector('.changed del')?.textContent).toBe('two');
    expect(element.querySelector('.removed pre')?.textContent).toBe('x');
    expect(element.querySelector('.added pre')?.textContent).toBe('y');
    expect(element.lastElementChild?.textContent).toContain('New.');
  });
});
