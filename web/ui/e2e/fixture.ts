import { expect, type Browser, type Page } from '@playwright/test';
import { openAs } from './people';

/** A key that no other run has used. */
export function freshKey(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `T${Array.from({ length: 7 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')}`;
}

/** Opens a log of one's own, as the owner of acme. Answers its key. */
export async function openLog(browser: Browser): Promise<string> {
  const key = freshKey();
  const page = await openAs(browser, 'owner@acme.example', '/t/acme/logs');
  await page.getByRole('button', { name: 'Open a log' }).first().click();
  await page.getByLabel('Key').fill(key);
  await page.getByLabel('Name').fill(`Trial ${key}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Open the log' }).click();
  await expect(page.getByRole('heading', { level: 1, name: key })).toBeVisible();
  await page.context().close();
  return key;
}

/** Replaces the text of the editor, as by pasting. */
export async function writeText(page: Page, text: string): Promise<void> {
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** Drafts a proposal in a log. Answers its address. */
export async function draftProposal(page: Page, log: string, title: string, text: string): Promise<string> {
  await page.goto(`/t/acme/logs/${log}/new`);
  await page.getByLabel('Title').fill(title);
  await writeText(page, text);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.waitForURL(/\/p\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1, name: title }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}
