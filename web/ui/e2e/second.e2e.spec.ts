import { expect, test, type Page } from '@playwright/test';
import { draftProposal, openLog } from './fixture';
import { openAs } from './people';
import { submit } from './room';

const TEXT = '## Context\n\nOne queue for each reader, or one for all of them.\n';

/** Publishes the form that is open. */
async function publish(page: Page, form: string): Promise<void> {
  await page.getByRole('form', { name: form }).getByRole('button', { name: 'Publish' }).click();
}

test('a proposal that needs a second is objected to, seconded and decided', async ({ browser }) => {
  const log = await openLog(browser);
  const owner = await openAs(browser, 'owner@acme.example', '/t/acme/review-rules/protocol');
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  let address = '';

  await test.step('the owner gives the log a protocol that waits for nobody', async () => {
    await owner.getByRole('combobox', { name: 'Protocol of' }).selectOption(log);
    await owner.getByRole('button', { name: 'Edit' }).click();
    await owner.getByLabel('Hours for objections to a seconded proposal').fill('0');
    await publish(owner, 'Protocol');
    await expect(owner.getByText('Of this log')).toBeVisible();
  });

  await test.step('the author submits it, and says that a second will do', async () => {
    address = await draftProposal(author, log, 'One queue for each reader', TEXT);
    await submit(author);
    const dialog = author.getByRole('dialog');
    await author
      .getByRole('region', { name: 'Consideration' })
      .getByRole('button', { name: 'Answer' })
      .click();
    await expect(dialog.getByRole('group')).toHaveCount(4);
    for (const question of await dialog.getByRole('group').all()) {
      await question.getByRole('radio').first().check();
    }
    await dialog.getByRole('radio', { name: /^Second/ }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(author.getByText('It waits for another member to second it.')).toBeVisible();
  });

  const expert = await openAs(browser, 'security@acme.example', address);
  const chair = await openAs(browser, 'chair@acme.example', address);
  await test.step('an expert objects, which everybody sees, and takes it back', async () => {
    await expert.getByRole('button', { name: 'Object', exact: true }).click();
    await expert.getByRole('dialog').getByLabel('Reason').fill('Nobody counted the readers.');
    await expert.getByRole('dialog').getByRole('button', { name: 'Object', exact: true }).click();
    await expect(chair.getByText(/objects: Nobody counted the readers\./)).toBeVisible();
    await expert.getByRole('button', { name: 'Take back my objection' }).click();
    await expect(chair.getByText(/objects: /)).toHaveCount(0);
  });

  await test.step('it is seconded and decided', async () => {
    await expect(chair.getByRole('button', { name: 'Record decision' })).toHaveCount(0);
    await expert.getByRole('button', { name: 'Second it' }).click();
    await chair.getByRole('button', { name: 'Record decision' }).click();
    await chair.getByLabel('Rationale').fill('Readers do not wait for each other.');
    await chair.getByRole('dialog').getByRole('button', { name: 'Record decision' }).click();
    await expect(chair.locator('.decision')).toContainText('Readers do not wait for each other.');
    await expect(author.locator('.proposal-meta')).toContainText('Accepted');
  });
  for (const page of [owner, author, expert, chair]) await page.context().close();
});
