import { expect, type Page } from '@playwright/test';
import type { Read } from './reader';

export interface Seen {
  /** Until the rendered text was there, from the moment that the address was opened. */
  milliseconds: number;
  diagrams: { drawn: number; excused: number };
  missingImages: number;
  wrong: string[];
}

const TEXT = '.paper .md:not([hidden])';

/** Opens a proposal as from a bookmark, scrolls through it, and says what is not as it should be. */
export async function look(page: Page, tenant: string, document: Read): Promise<Seen> {
  const wrong: string[] = [];
  const begin = performance.now();
  await page.goto(`/t/${tenant}/p/${document.key}`, { waitUntil: 'commit' });
  await page
    .locator(document.body.trim() ? TEXT : '.paper .muted')
    .or(page.locator('.notice.bad, .empty'))
    .first()
    .waitFor();
  const milliseconds = performance.now() - begin;
  for (const text of await page.locator('.notice.bad, .empty h1').allInnerTexts())
    wrong.push(`shows: ${text}`);
  const title = await page.locator('h1').first().innerText();
  if (!title.includes(document.title.replace(/\s+/g, ' ').trim())) wrong.push(`is called: ${title}`);
  if (wrong.length === 0 && document.body.trim() && (await page.locator(TEXT).innerText()).trim() === '')
    wrong.push('shows no text');
  // What is folded away is not drawn before somebody unfolds it.
  await page.locator(`${TEXT} details`).evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const diagrams = await lookAtDiagrams(page, wrong);
  const missingImages = await lookAtImages(page, wrong);
  return { milliseconds, diagrams, missingImages, wrong };
}

async function lookAtDiagrams(page: Page, wrong: string[]): Promise<Seen['diagrams']> {
  const codes = page.locator(`${TEXT} code.language-mermaid`);
  const result = { drawn: 0, excused: 0 };
  for (let i = 0; i < (await codes.count()); i++) {
    const block = codes.nth(i).locator('..');
    await block.evaluate((pre) => (pre.closest('.md-diagram') ?? pre).scrollIntoView());
    const drawing = block.locator('xpath=../div[@class="md-drawing"]//*[name()="svg"]');
    const notice = block.locator('xpath=following-sibling::p[@class="md-diagram-note"]');
    await drawing
      .or(notice)
      .first()
      .waitFor({ timeout: 30_000 })
      .catch(() => undefined);
    if (await drawing.count()) {
      const box = await drawing.first().boundingBox();
      if (!box || box.width < 20 || box.height < 20) wrong.push(`diagram ${i + 1} has no size`);
      result.drawn++;
    } else if (await notice.count()) {
      result.excused++;
      wrong.push(`diagram ${i + 1}: ${await notice.first().innerText()}`);
    } else {
      wrong.push(`diagram ${i + 1} is neither drawn nor excused`);
    }
  }
  return result;
}

/** An image that is not there must have become its alternative text. */
async function lookAtImages(page: Page, wrong: string[]): Promise<number> {
  const images = page.locator(`${TEXT} img`);
  for (let left = await images.count(); left > 0; left--) {
    const image = images.nth(left - 1);
    await image.scrollIntoViewIfNeeded({ timeout: 2_000 }).catch(() => undefined);
  }
  const broken = () =>
    images.evaluateAll(
      (all) =>
        all.filter((one) => !(one as HTMLImageElement).complete || !(one as HTMLImageElement).naturalWidth)
          .length,
    );
  await expect
    .poll(broken, { timeout: 2_000 })
    .toBe(0)
    .catch(() => undefined);
  if ((await broken()) > 0) wrong.push(`${await broken()} images are broken`);
  const labels = await page.locator(`${TEXT} .md-missing`).allInnerTexts();
  if (labels.some((label) => label.trim() === '')) wrong.push('a missing image has no label');
  return labels.length;
}
