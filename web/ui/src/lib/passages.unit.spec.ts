import { expect, it } from 'vitest';
import { lostRemarks, markPassages, remarkAt } from './passages';

const quote = (exact: string) => ({ exact, start: 0, end: exact.length });

function article(): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = '<p>A hot table, and a <b>cold</b> one.</p>';
  return element;
}

it('marks each passage with its remark and look, and takes old marks away', () => {
  const text = article();
  markPassages(text, [{ id: 'a', quote: quote('hot table'), look: 'blocker' }, { id: 'b' }]);
  const [mark] = text.querySelectorAll('mark');
  expect(mark).toHaveTextContent('hot table');
  expect(mark).toHaveClass('passage', 'blocker');
  expect(remarkAt(mark!)).toBe('a');
  markPassages(text, [{ id: 'c', quote: quote('a cold one') }]);
  expect([...text.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['a ', 'cold', ' one']);
});

it('knows whose passage is gone', () => {
  expect([...lostRemarks(article(), [{ id: 'a', quote: quote('warm') }, { id: 'b' }])]).toEqual(['a']);
});
