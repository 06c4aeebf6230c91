import { expect, test, type Page } from '@playwright/test';
import { Reader, type Read } from './reader';
import { TENANT } from './settings';

const KEYS = 120;
const USABLE_MS = 200;

interface Typing {
  /** From each key to the next picture that the browser shows. */
  keys: number[];
  /** What kept the page from answering for longer than 50 ms. */
  tasks: number[];
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function largest(reader: Reader): Promise<Read> {
  let found: Read | undefined;
  for (const { key } of await reader.list()) {
    const document = await reader.read(key);
    if (!found || document.body.length > found.body.length) found = document;
  }
  if (!found) throw new Error('There is no proposal');
  return found;
}

/** Types into the middle of the text, as a fast typist does, and takes the times in the page itself. */
async function type(page: Page): Promise<Typing> {
  await page.evaluate(() => {
    const typing: Typing = { keys: [], tasks: [] };
    (window as unknown as { typing: Typing }).typing = typing;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) typing.tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    document.querySelector('.cm-content')!.addEventListener(
      'keydown',
      () => {
        const begin = performance.now();
        // The first frame is being made when this runs; the second one shows what the key did.
        requestAnimationFrame(() => setTimeout(() => typing.keys.push(performance.now() - begin)));
      },
      { capture: true },
    );
  });
  const words = 'the quick brown fox jumps over the lazy dog and then some more of it ';
  await page.keyboard.type(words.repeat(3).slice(0, KEYS), { delay: 60 });
  await page.waitForFunction(
    (keys) => (window as unknown as { typing: Typing }).typing.keys.length >= keys,
    KEYS,
  );
  return page.evaluate(() => (window as unknown as { typing: Typing }).typing);
}

test('the longest proposal can be read and written', async ({ browser }) => {
  const reader = await Reader.signIn(browser);
  const document = await largest(reader);
  const { page } = reader;
  console.log(`  ${document.key}: ${document.body.length} characters`);

  let begin = performance.now();
  await page.goto(`/t/${TENANT}/p/${document.key}`, { waitUntil: 'commit' });
  await page.locator('.paper .md:not([hidden])').waitFor();
  console.log(`  read: text shown after ${(performance.now() - begin).toFixed(0)} ms`);

  begin = performance.now();
  await page.goto(`/t/${TENANT}/p/${document.key}/edit`, { waitUntil: 'commit' });
  await page.locator('.cm-content').waitFor();
  console.log(`  write: editor shown after ${(performance.now() - begin).toFixed(0)} ms`);
  await page.locator('.pane-preview .md:not([hidden])').waitFor();
  console.log(`  write: preview shown after ${(performance.now() - begin).toFixed(0)} ms`);

  await page.locator('.cm-scroller').evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
  await page.locator('.cm-content').click();
  const { keys, tasks } = await type(page);
  console.log(
    `  write: key to picture p50 ${middle(keys).toFixed(0)} ms, at most ${Math.max(...keys).toFixed(0)} ms;` +
      ` ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`,
  );
  begin = performance.now();
  await page.keyboard.type('unmistakable ');
  await page.locator('.pane-preview', { hasText: 'unmistakable' }).waitFor();
  console.log(`  write: preview follows after ${(performance.now() - begin).toFixed(0)} ms`);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  expect(keys.length).toBeGreaterThanOrEqual(KEYS);
  expect(middle(keys)).toBeLessThan(USABLE_MS);
});
