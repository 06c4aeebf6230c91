import { expect, test, type Page } from '@playwright/test';
import { freshKey } from './fixture';
import { fillSignIn, openAs } from './people';

const OWNER = 'reliability@acme.example';

test('the operator registers a tenant, its first owner finds it, the operator sees nothing in it', async ({
  browser,
}) => {
  const slug = freshKey().toLowerCase();
  const name = `Trial ${slug}`;
  const operator = await openAs(browser, 'operator@witan.example', '/');

  await test.step('the operator registers it', async () => {
    await operator.goto('/operator');
    await operator.getByRole('button', { name: 'Register a tenant' }).click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByLabel('Short name').fill(slug);
    await dialog.getByLabel('Name of the first owner').fill('Rae Reliability');
    await dialog.getByLabel('E-mail address of the first owner').fill(OWNER);
    await dialog.getByRole('button', { name: 'Register' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(operator.getByRole('listitem').filter({ hasText: slug })).toContainText(name);
  });

  await test.step('a second one of that name is refused, and it is said why', async () => {
    await operator.getByRole('button', { name: 'Register a tenant' }).click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Another');
    await dialog.getByLabel('Short name').fill(slug);
    await dialog.getByLabel('Name of the first owner').fill('Rae Reliability');
    await dialog.getByLabel('E-mail address of the first owner').fill(OWNER);
    await dialog.getByRole('button', { name: 'Register' }).click();
    await expect(dialog.getByRole('alert')).toContainText(slug);
    await operator.keyboard.press('Escape');
  });

  let owner!: Page;
  await test.step('the owner signs in and finds it', async () => {
    // The sign-in server learns of the new membership in the background, so an early sign-in may not show it yet.
    await expect(async () => {
      await owner?.context().close();
      owner = await (await browser.newContext()).newPage();
      await owner.goto('/');
      await owner.getByRole('button', { name: 'Sign in', exact: true }).click();
      await fillSignIn(owner, OWNER);
      await expect(owner.getByRole('link', { name })).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 40_000 });
  });

  await test.step('the owner opens its first log', async () => {
    await owner.getByRole('link', { name }).click();
    await expect(owner.getByRole('heading', { level: 1, name })).toBeVisible();
    await owner.goto(`/t/${slug}/logs`);
    await owner.getByRole('button', { name: 'Open a log' }).first().click();
    await owner.getByLabel('Key').fill('NEW');
    await owner.getByLabel('Name').fill('Known to members only');
    await owner.getByRole('dialog').getByRole('button', { name: 'Open the log' }).click();
    await expect(owner.getByRole('heading', { level: 1, name: 'Known to members only' })).toBeVisible();
  });

  await test.step('the operator sees the tenant and nothing that is in it', async () => {
    for (const path of [`/t/${slug}`, `/t/${slug}/logs`, `/t/${slug}/members`, `/t/${slug}/audit`]) {
      await operator.goto(path);
      await expect(operator.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    }
    const answers: number[] = [];
    operator.on('response', (answer) => {
      if (answer.url().includes(`/tenants/${slug}`)) answers.push(answer.status());
    });
    await operator.goto('/operator');
    await expect(operator.getByRole('listitem').filter({ hasText: slug })).toBeVisible();
    await expect(operator.getByText('Known to members only')).toHaveCount(0);
    expect(answers).toEqual([]);
  });
  await operator.context().close();
  await owner.context().close();
});

test('nobody else reaches the page of the operator', async ({ browser }) => {
  const owner = await openAs(browser, 'owner@acme.example', '/operator');
  await expect(owner).toHaveURL(/\/t\/acme$/);
  await expect(owner.getByRole('button', { name: 'Register a tenant' })).toHaveCount(0);
  await owner.context().close();
});
