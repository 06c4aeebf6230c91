import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { fillSignIn } from '../people';
import { EMAIL, LOGS, TENANT } from './settings';

export interface Listed {
  key: string;
  title: string;
  log: string;
}

export interface Read extends Listed {
  body: string;
}

/** Somebody who has signed in: a window of the app, and the API with the same token. */
export class Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  private authorization = '';

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('request', (request) => {
      const header = request.headers()['authorization'];
      if (header && request.url().includes(`/tenants/${TENANT}`)) this.authorization = header;
    });
  }

  static async signIn(browser: Browser): Promise<Reader> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const reader = new Reader(context, page);
    await page.goto(`/t/${TENANT}`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await fillSignIn(page, EMAIL);
    await expect(page.locator('.app')).toBeVisible();
    await expect.poll(() => reader.authorization).not.toBe('');
    return reader;
  }

  /** Every proposal of the logs, in the order of their keys. */
  async list(): Promise<Listed[]> {
    const found: Listed[] = [];
    for (const log of LOGS.length > 0 ? LOGS : [undefined]) {
      let cursor: string | undefined;
      do {
        const page = await this.get<{ items: Listed[]; next?: string }>('/proposals', {
          sort: 'key',
          limit: '100',
          ...(log ? { log } : {}),
          ...(cursor ? { cursor } : {}),
        });
        found.push(...page.items);
        cursor = page.next;
      } while (cursor);
    }
    return found;
  }

  read(key: string): Promise<Read> {
    return this.get<Read>(`/proposals/${key}`, {});
  }

  private async get<T>(path: string, params: Record<string, string>): Promise<T> {
    const answer = await this.context.request.get(`/api/v1/tenants/${TENANT}${path}`, {
      params,
      headers: { authorization: this.authorization },
    });
    expect(answer.ok(), `${path} was answered with ${answer.status()}`).toBe(true);
    return (await answer.json()) as T;
  }
}
