import { expect, test, type Page } from '@playwright/test';
import { openAs } from './people';

/** Publishes the form that is open. */
async function publish(page: Page, form: string): Promise<void> {
  await page.getByRole('form', { name: form }).getByRole('button', { name: 'Publish' }).click();
}

test('an owner breaks a gate rule, mends it, tries it on past reviews and publishes it', async ({
  browser,
}) => {
  const owner = await openAs(browser, 'owner@acme.example', '/t/acme/review-rules');
  const rule = owner.locator('details.rule', { hasText: 'Quorum' }).first();
  await rule.locator('summary').click();
  const condition = rule.getByLabel('Satisfied if');
  const right = await condition.inputValue();
  const attempt = owner.getByRole('button', { name: 'Try on past reviews' });

  await test.step('a mistake is named with its place', async () => {
    await condition.fill('positions.counted == protocol.quorum');
    await attempt.click();
    const mistakes = owner.getByRole('alert').filter({ hasText: '1 mistake' });
    await expect(mistakes).toContainText(/Quorum, satisfied if, at character 1\d:/);
    await expect(condition).toHaveAttribute('aria-invalid', 'true');
  });

  const asks = `As many positions count as the quorum asks for (${Date.now()}).`;
  await test.step('mended, it is tried on as many reviews as asked', async () => {
    await condition.fill(right);
    await rule.getByLabel('What it asks for').fill(asks);
    await owner.getByLabel('How many').fill('3');
    await attempt.click();
    await expect(owner.getByRole('region', { name: /^On [0-3] past reviews?$/ })).toBeVisible();
    await expect(condition).not.toHaveAttribute('aria-invalid', 'true');
  });

  await test.step('published, it is in force, and the version before it can still be read', async () => {
    await publish(owner, 'Gate rules');
    const versions = owner.getByRole('combobox', { name: 'Version' });
    await expect(owner.getByText(/^Version \d+ by .*(just now|second)/)).toBeVisible();
    await expect(owner.locator('details.rule', { hasText: asks })).toBeVisible();
    await versions.selectOption({ index: 1 });
    await expect(owner).toHaveURL(/\?version=\d+$/);
    await expect(owner.getByText(/no longer in force/)).toBeVisible();
    await expect(owner.getByRole('listitem').filter({ hasText: 'Quorum' })).not.toContainText(asks);
  });
  await owner.context().close();
});

test('a question gets an id that no question had, even when the last one was removed', async ({
  browser,
}) => {
  const owner = await openAs(browser, 'owner@acme.example', '/t/acme/review-rules/checklists');
  const card = owner.getByRole('region', { name: /^Reliability/ });
  const last = card.locator('.item-edit').last();
  const add = async () => {
    await card.getByRole('button', { name: 'Edit' }).click();
    await card.getByRole('button', { name: 'Question', exact: true }).click();
    return (await last.locator('.mono').textContent())!;
  };
  const id = await add();
  await last.getByLabel('Question').fill('Who is woken when it fails?');
  await last.getByLabel('Reason').fill('Nobody mends what nobody hears of.');
  await publish(owner, 'Checklist of reliability');
  const asked = card.getByRole('listitem').filter({ hasText: id });
  await expect(asked).toContainText('Who is woken when it fails?');

  await card.getByRole('button', { name: 'Edit' }).click();
  await card.getByRole('button', { name: `Remove ${id}`, exact: true }).click();
  await publish(owner, 'Checklist of reliability');
  await expect(card.getByRole('button', { name: 'Edit' })).toBeVisible();
  await expect(asked).toHaveCount(0);
  expect(await add()).not.toBe(id);
  await owner.context().close();
});
