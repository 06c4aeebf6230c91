import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const SIZES = [390, 768, 1440, 2560];
const SCHEMES = ['light', 'dark'] as const;
/** In each scheme one size is examined: a phone and a desk differ most in what is where. */
const EXAMINED = { light: 1440, dark: 390 };

/** Waits until everything that was asked for is there. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Takes pictures in every size and scheme, and looks for violations of accessibility and sideways scrolling. */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of SIZES) {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 1000 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `target/screens/${name}-${width}-${colorScheme}.png` });
      if (EXAMINED[colorScheme] === width) await examine(page, `${name} at ${width} px, ${colorScheme}`);
    }
  }
}

async function examine(page: Page, what: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  // What is behind a dialog is dimmed and out of reach.
  if (await page.getByRole('dialog').isVisible()) axe.include('[role="dialog"]');
  const { violations } = await axe.analyze();
  expect(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
    what,
  ).toEqual([]);
}

/** Looks at the page as it comes out of a printer. */
export async function lookAtPrint(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  // The width of a sheet of A4.
  await page.setViewportSize({ width: 794, height: 1123 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name} is wider than the paper`).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `target/screens/${name}-print.png`, fullPage: true });
}
