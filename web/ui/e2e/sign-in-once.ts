import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type FullConfig } from '@playwright/test';
import { findBrowser } from './browser';
import { fillSignIn, stateOf } from './people';

const PEOPLE = [
  'owner@acme.example',
  'chair@acme.example',
  'author@acme.example',
  'security@acme.example',
  'data@acme.example',
  'reliability@acme.example',
  'reader@acme.example',
  'auditor@acme.example',
  'owner@globex.example',
  'kim@both.example',
  'operator@witan.example',
];

/** Signs everybody in once, one after the other: the sign-in server takes parallel sign-ins for an attack. */
export default async function signInOnce(config: FullConfig): Promise<void> {
  const { baseURL } = config.projects[0]!.use;
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  try {
    for (const email of PEOPLE) {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto('/');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await fillSignIn(page, email);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForFunction(() => localStorage.getItem('witan.signed-in') === 'yes');
      mkdirSync(dirname(stateOf(email)), { recursive: true });
      await context.storageState({ path: stateOf(email) });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
