import { resolve } from 'node:path';
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

export const PASSWORD = 'witan-demo';

/** Where the cookies of somebody's sign-in are kept for the run. */
export function stateOf(email: string): string {
  return resolve(import.meta.dirname, '../test-results/.auth', `${email}.json`);
}

/** Fills in the two steps of the sign-in form. */
export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.locator('#username').fill(email);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}

/** A window of somebody who has signed in before, at an address of the app. */
export async function openAs(
  browser: Browser,
  email: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...options, storageState: stateOf(email) });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.app, .center-page h1').first()).toBeVisible();
  return page;
}

/** Waits until the page is told of changes. */
export async function untilLive(page: Page): Promise<void> {
  await expect(page.locator('.feed-dot[data-status="live"]')).toBeAttached();
}
