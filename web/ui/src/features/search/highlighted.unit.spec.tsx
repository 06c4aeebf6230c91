import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Highlighted } from './highlighted';

it('marks matches and shows everything else as text', () => {
  const { container } = render(
    <Highlighted text={'a <em>key</em> &lt;b&gt; &amp;amp; <img src=x onerror=alert(1)>'} fallback="" />,
  );
  expect(container.querySelector('mark')?.textContent).toBe('key');
  expect(container.textContent).toBe('a key <b> &amp; <img src=x onerror=alert(1)>');
  expect(container.querySelector('img,b')).toBeNull();
});

it('falls back to the plain title', () => {
  expect(render(<Highlighted text={undefined} fallback="A & B" />).container.textContent).toBe('A & B');
});
