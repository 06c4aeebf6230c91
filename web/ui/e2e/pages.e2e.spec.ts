import { expect, test, type Page } from '@playwright/test';
import { look, settle, SIZES } from './look';
import { openAs, PASSWORD, untilLive } from './people';

interface Case {
  name: string;
  email: string;
  path: string;
  ready: (page: Page) => Promise<void>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeAttached();

const CASES: Case[] = [
  { name: 'home', email: 'chair@acme.example', path: '/t/acme', ready: heading(/acme/i) },
  { name: 'logs', email: 'owner@acme.example', path: '/t/acme/logs', ready: heading('Decision logs') },
  { name: 'proposals', email: 'author@acme.example', path: '/t/acme/proposals', ready: heading('Proposals') },
  { name: 'decisions', email: 'author@acme.example', path: '/t/acme/decisions', ready: heading('Decisions') },
  { name: 'search', email: 'author@acme.example', path: '/t/acme/search?q=event', ready: heading('Search') },
  { name: 'reviews', email: 'chair@acme.example', path: '/t/acme/reviews', ready: heading('Reviews') },
  ...['', '/checklists', '/protocol'].map((tab) => ({
    name: `review-rules${tab.replace('/', '-')}`,
    email: 'owner@acme.example',
    path: `/t/acme/review-rules${tab}`,
    ready: heading('Review rules'),
  })),
  { name: 'members', email: 'owner@acme.example', path: '/t/acme/members', ready: heading('Members') },
  { name: 'audit', email: 'auditor@acme.example', path: '/t/acme/audit', ready: heading('Audit trail') },
  { name: 'not-found', email: 'author@acme.example', path: '/t/acme/nothing', ready: heading(/./) },
];

for (const { name, email, path, ready } of CASES.filter((one) => one.name !== 'not-found')) {
  test(`${name} fits every size and has no accessibility violations`, async ({ browser }) => {
    const page = await openAs(browser, email, path);
    await ready(page);
    await untilLive(page);
    await settle(page);
    await look(page, name);
  });
}

test('a page that is not there says so', async ({ browser }) => {
  const page = await openAs(browser, 'author@acme.example', '/t/acme/nothing');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await look(page, 'not-found');
});

test('a proposal fits every size and has no accessibility violations', async ({ browser }) => {
  const page = await openAs(browser, 'chair@acme.example', '/t/acme/proposals');
  await page.locator('.list-row .title').first().click();
  await expect(page.locator('.paper .md')).toBeVisible();
  const address = page.url();
  for (const [name, tab] of [
    ['proposal', ''],
    ['revisions', '/revisions'],
    ['audit-tab', '/audit'],
  ] as const) {
    await page.goto(address + tab);
    await expect(
      page.locator('.paper .md, .comparison :is(.diff, .paper-diff), .table').first(),
    ).toBeVisible();
    await settle(page);
    await look(page, name);
  }
});

test('the editor and the dialogs fit every size', async ({ browser }) => {
  const page = await openAs(browser, 'author@acme.example', '/t/acme/logs');
  await page.locator('.list-row .title').first().click();
  await page.getByRole('link', { name: 'New proposal' }).click();
  await expect(page.locator('.cm-content')).toBeVisible();
  await page.getByLabel('Title').fill('Keep the event log for ten years');
  await look(page, 'editor');
  await page.getByRole('button', { name: 'Discard' }).click();
  await look(page, 'discard');
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'shortcuts');
});

test('the suggestions of the search box fit every size', async ({ browser }) => {
  const page = await openAs(browser, 'author@acme.example', '/t/acme');
  await settle(page);
  await page.keyboard.press('/');
  await page.keyboard.type('event');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look(page, 'suggestions');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.context().close();
});

test('a full list of suggestions leaves the buttons of its dialog in reach', async ({ browser }) => {
  const page = await openAs(browser, 'chair@acme.example', '/t/acme/proposals?state=accepted');
  // However much there is to find, the list is as long as it gets.
  const items = Array.from({ length: 7 }, (_, i) => ({
    key: `PAY-${i + 1}`,
    title: `Events are kept for ${i + 1} years`,
    status: 'accepted',
  }));
  await page.route(/search\/suggestions/, (route) => route.fulfill({ json: { items } }));
  await page.locator('.list-row .title').first().click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Supersede' }).click();
  await page.getByLabel('Superseded by').fill('event');
  await expect(page.getByRole('option')).toHaveCount(7);
  for (const width of SIZES) {
    await page.setViewportSize({ width, height: 844 });
    const list = await page.getByRole('listbox').boundingBox();
    const button = await page.getByRole('button', { name: 'Cancel' }).boundingBox();
    expect(list!.y + list!.height, `bottom of the list at ${width} px`).toBeLessThan(button!.y);
  }
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'PAY-7' })).toBeInViewport({ ratio: 0.9 });
  await page.context().close();
});

test('the door shows the demo accounts and has no accessibility violations', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(page.getByText('witan-demo')).toBeVisible();
  await look(page, 'welcome');
  await page.getByRole('button', { name: 'chair@acme.example' }).click();
  // The sign-in server is told who it is, and asks for the password at once.
  await expect(page.locator('#kc-attempted-username')).toHaveValue('chair@acme.example');
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('heading', { level: 1, name: /acme/i })).toBeAttached();
  await context.close();
});
