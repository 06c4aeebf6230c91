import { expect, test } from '@playwright/test';
import { draftProposal, openLog, writeText } from './fixture';
import { fillSignIn, openAs, untilLive } from './people';

const TEXT = `## Context

We need an order of events that every reader agrees on.

## Options

| Option | For |
| --- | --- |
| One log | simple |
| Many logs | fast |

- [x] measured
- [ ] decided
`;

let log: string;

test.beforeAll(async ({ browser }) => {
  log = await openLog(browser);
});

test('signs in with the two-step form, and out again', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/t/acme/decisions');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await fillSignIn(page, 'data@acme.example');
  await expect(page.getByRole('heading', { level: 1, name: 'Decisions' })).toBeVisible();
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  await page.context().close();
});

test('one comments on a passage, the other sees it without reload', async ({ browser }) => {
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(author, log, 'Agree on one order', TEXT);
  await untilLive(author);
  const expert = await openAs(browser, 'security@acme.example', address);
  await untilLive(expert);

  await test.step('each sees that the other is here', async () => {
    await expect(author.locator('.presence')).toHaveAttribute('aria-label', /is here/);
    await expect(expert.locator('.presence')).toHaveAttribute('aria-label', /is here/);
  });

  await test.step('the expert selects a passage and comments', async () => {
    await expert.locator('.paper p', { hasText: 'every reader agrees' }).click({ clickCount: 3 });
    await expert.locator('.passage-offer').getByRole('button', { name: 'Comment' }).click();
    await expert.getByLabel('Comment on the passage').fill('Which readers? **All** of them?');
    await expert.getByRole('button', { name: 'Comment', exact: true }).last().click();
    await expect(expert.locator('.comment')).toContainText('All of them?');
    await expect(expert.locator('mark.passage')).toContainText('every reader agrees');
  });

  await test.step('the author sees it, replies, and the expert sees that', async () => {
    await expect(author.locator('.comment')).toContainText('Which readers?');
    await expect(author.locator('mark.passage')).toContainText('every reader agrees');
    await author.getByRole('button', { name: 'Reply' }).click();
    await author.getByLabel('Reply').fill('All of them.');
    await author.locator('.composer').getByRole('button', { name: 'Reply' }).click();
    await expect(expert.locator('.comment')).toHaveCount(2);
  });

  await test.step('the reply is edited with history, and deleted to a tombstone', async () => {
    await author.getByRole('button', { name: 'Comment actions' }).click();
    await author.getByRole('menuitem', { name: 'Edit' }).click();
    await author.getByLabel('Edit the comment').fill('All of them, also after a restart.');
    await author.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(expert.locator('.comment').last()).toContainText('after a restart');
    await expert.locator('.comment').last().getByRole('button', { name: 'edited' }).click();
    await expect(expert.getByRole('dialog')).toContainText('All of them.');
    await expert.keyboard.press('Escape');
    await author.getByRole('button', { name: 'Comment actions' }).click();
    await author.getByRole('menuitem', { name: 'Delete' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(expert.locator('.comment.deleted')).toContainText('deleted a comment');
  });

  await test.step('the thread is resolved and reopened', async () => {
    await author.getByRole('button', { name: 'Resolve' }).click();
    await expert.getByRole('button', { name: 'Show 1 resolved' }).click();
    await expert.getByRole('button', { name: 'Reopen' }).click();
    await expect(author.getByRole('button', { name: 'Resolve' })).toBeVisible();
  });
  await author.context().close();
  await expert.context().close();
});

test('two edit from the same revision: the second is told and merges', async ({ browser }) => {
  const first = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(first, log, 'Keep it for ten years', TEXT);
  const second = await openAs(browser, 'security@acme.example', `${address}/edit`);
  await expect(second.locator('.cm-content')).toContainText('Context');
  await writeText(second, TEXT.replace('every reader agrees on', 'every reader agrees on, for ten years'));

  await first.goto(`${address}/edit`);
  await expect(first.locator('.cm-content')).toContainText('Context');
  await writeText(first, TEXT.replace('- [ ] decided', '- [x] decided'));
  await first.getByRole('button', { name: 'Save revision' }).click();
  await expect(first.getByText('Revision 2', { exact: false }).first()).toBeVisible();

  await second.getByRole('button', { name: 'Save revision' }).click();
  await expect(second.getByRole('heading', { level: 1, name: /Two people changed/ })).toBeVisible();
  await second.getByRole('button', { name: 'Bring both together' }).click();
  await second.getByRole('button', { name: 'Save revision' }).click();
  await expect(second.locator('.paper')).toContainText('for ten years');
  await expect(second.locator('.paper input[type=checkbox]').last()).toBeChecked();

  await second.getByRole('link', { name: /Revisions/ }).click();
  await expect(second.locator('.diff [data-kind=added] mark')).toContainText(', for ten years');
  await second.getByRole('button', { name: 'Rendered' }).click();
  await expect(second.locator('.paper-diff ins')).toContainText(', for ten years');

  await test.step('the first is one click away from what changed since they looked', async () => {
    await first.goto(address);
    await first.getByRole('link', { name: 'See what changed' }).click();
    await expect(first.getByRole('heading', { name: 'Revision 2 → 3' })).toBeVisible();
    await first.goto(address);
    await expect(first.locator('.paper')).toContainText('for ten years');
    await expect(first.getByRole('link', { name: 'See what changed' })).toHaveCount(0);
  });
  await first.context().close();
  await second.context().close();
});

test('what was typed survives a closed window', async ({ browser }) => {
  const page = await openAs(browser, 'author@acme.example', `/t/acme/logs/${log}/new`);
  await page.getByLabel('Title').fill('Typed and never saved');
  await writeText(page, 'This text must not be lost.');
  await expect(page.locator('.pane-preview')).toContainText('must not be lost');
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(kept).toContain('This text must not be lost.');
  await page.goto('/t/acme');
  await page.getByRole('link', { name: 'Typed and never saved' }).click();
  await expect(page.locator('.cm-content')).toContainText('This text must not be lost.');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect.poll(kept).not.toContain('This text must not be lost.');
  await page.context().close();
});

test('a proposal is submitted, decided by the chair, superseded, and its history shows it', async ({
  browser,
}) => {
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const old = await draftProposal(author, log, 'Decide this first', TEXT);
  const next = await draftProposal(author, log, 'Decide this instead', TEXT);
  const chair = await openAs(browser, 'chair@acme.example', '/t/acme');
  for (const [address, rationale] of [
    [old, 'It is simple.'],
    [next, 'It is simpler.'],
  ] as const) {
    await author.goto(address);
    await author.getByRole('button', { name: 'Submit' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await expect(author.locator('.proposal-meta')).toContainText('Proposed');
    await untilLive(author);
    await chair.goto(address);
    await chair.getByRole('button', { name: 'Record decision' }).click();
    await chair.getByLabel('Rationale').fill(rationale);
    await chair.getByRole('dialog').getByRole('button', { name: 'Record decision' }).click();
    await expect(chair.locator('.decision')).toContainText(rationale);
    await expect(author.locator('.proposal-meta')).toContainText('Accepted');
  }
  const successor = next.slice(next.lastIndexOf('/') + 1);
  await chair.goto(old);
  await chair.getByRole('button', { name: 'More actions' }).click();
  await chair.getByRole('menuitem', { name: 'Supersede' }).click();
  await chair.getByLabel('Superseded by').fill(successor);
  await chair.getByRole('dialog').getByRole('button', { name: 'Supersede' }).click();
  await expect(chair.getByRole('note')).toContainText(successor);
  await chair.getByRole('link', { name: 'Audit', exact: true }).first().click();
  await expect(chair.locator('.table')).toContainText('decision-superseded');
  await expect(chair.locator('.table')).toContainText('proposal-drafted');
  await author.context().close();
  await chair.context().close();
});

test('search answers while one types, narrows by facet and is walked with the keyboard', async ({
  browser,
}) => {
  const page = await openAs(browser, 'author@acme.example', '/t/acme');
  // Without its last letter it must not look like a plural, of which the search takes the s away.
  const word = `zephyr${log.toLowerCase()}xq`;
  await draftProposal(page, log, `About ${word}`, TEXT);
  await page.goto('/t/acme/search');
  await page.getByRole('searchbox').pressSequentially(word.slice(0, -1), { delay: 20 });
  const result = page.locator('.hit', { hasText: 'About' });
  await expect(result.locator('mark').first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^Proposals/ }).check();
  await expect(page).toHaveURL(/type=proposal/);
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('j');
  await expect(page.locator('.hit .title').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(page.getByRole('option').first()).toContainText(word);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('menuitem', { name: log }).click();
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.context().close();
});

test('nothing of another tenant is in reach', async ({ browser }) => {
  const acme = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(acme, log, 'Only for acme', TEXT);
  const stranger = await openAs(browser, 'owner@globex.example', '/t/globex');
  for (const path of [address, '/t/acme', '/t/acme/members', '/t/no-such-tenant']) {
    await stranger.goto(path);
    await expect(stranger.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  }
  await stranger.goto('/t/globex/search?q=Only+for+acme');
  await expect(stranger.locator('.search-summary')).toContainText('result');
  await expect(stranger.locator('.hit', { hasText: 'Only for acme' })).toHaveCount(0);

  const both = await openAs(browser, 'kim@both.example', '/');
  await both.getByRole('link', { name: /acme/i }).click();
  await expect(both.locator('.app')).toBeVisible();
  await both.getByRole('button', { name: /^Tenant/ }).click();
  await both.getByRole('menuitemcheckbox', { name: /globex/i }).click();
  await expect(both).toHaveURL(/\/t\/globex$/);
  await expect(both.locator('.app')).not.toContainText(log);
  for (const page of [acme, stranger, both]) await page.context().close();
});

test('people see only what their roles allow', async ({ browser }) => {
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(author, log, 'For readers', TEXT);
  const reader = await openAs(browser, 'reader@acme.example', address);
  await expect(reader.locator('.paper')).toContainText('every reader');
  await expect(reader.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await expect(reader.getByRole('button', { name: 'Comment' })).toBeVisible();
  await expect(author.getByRole('button', { name: 'Submit' })).toBeVisible();
  const colleague = await openAs(browser, 'security@acme.example', address);
  await expect(colleague.getByRole('link', { name: 'Edit' })).toBeVisible();
  await expect(colleague.getByRole('button', { name: 'Submit' })).toHaveCount(0);
  await expect(reader.getByRole('link', { name: 'Audit', exact: true })).toHaveCount(1);
  await reader.goto('/t/acme/audit');
  await expect(reader.getByRole('heading', { name: 'Your role does not allow this' })).toBeVisible();
  const auditor = await openAs(browser, 'auditor@acme.example', '/t/acme/audit');
  await auditor.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(auditor.locator('.notice.good')).toContainText('The chain is whole');
  const download = auditor.waitForEvent('download');
  await auditor.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ndjson$/);
  for (const page of [author, reader, colleague, auditor]) await page.context().close();
});

test('says when the connection is lost, and catches up after it', async ({ browser }) => {
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(author, log, 'Seen later', TEXT);
  const reader = await openAs(browser, 'reader@acme.example', address);
  await untilLive(reader);
  await reader.context().setOffline(true);
  await expect(reader.getByRole('status').filter({ hasText: 'offline' })).toBeVisible();
  await author.getByRole('button', { name: 'Comment', exact: true }).click();
  await author.getByLabel('Comment on the whole proposal').fill('Written while you were away');
  await author.locator('.composer').getByRole('button', { name: 'Comment' }).click();
  await expect(author.locator('.comment')).toHaveCount(1);
  await reader.context().setOffline(false);
  await expect(reader.locator('.comment')).toContainText('Written while you were away', { timeout: 40_000 });
  await author.context().close();
  await reader.context().close();
});
