import { expect, test, type Locator, type Page } from '@playwright/test';
import { draftProposal, openLog } from './fixture';
import { press, tabTo, type } from './keyboard';
import { look, settle } from './look';
import { openAs, untilLive } from './people';
import { askForPanel, desk, enter, fileWith, nameOf, seat, submit, writeFinding } from './room';

const TEXT = `## Context

Readers wait for each other, because all of them take from one queue.

## Considered Options

* A queue for each reader
* One queue for all

## Decision Outcome

Chosen option: "A queue for each reader", because nobody waits for a slow one.
`;
const GAP = 'Nobody says how many queues there may be.';
const ON_THE_PHONE = 'Right, and the number of queues can be watched.';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Chooses in a list without a mouse, by the first letters of what is wanted. */
async function pick(page: Page, list: Locator, name: string): Promise<void> {
  await expect(list.getByRole('option', { name: new RegExp(`^${name}`) })).toBeAttached();
  await tabTo(page, list);
  await page.keyboard.type(name);
}

/** Marks a choice of a group with the arrow keys. */
async function mark(page: Page, choices: Locator, choice: Locator): Promise<void> {
  await tabTo(
    page,
    (await choices.getByRole('radio', { checked: true }).count()) > 0
      ? choices.getByRole('radio', { checked: true })
      : choices.getByRole('radio').first(),
  );
  for (let at = await choices.getByRole('radio').count(); at > 0 && !(await choice.isChecked()); at--) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(choice).toBeChecked();
}

/** Taps as a finger does. */
async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.tap();
}

test('a chair leads a panel by keyboard alone, and an expert takes part by phone', async ({ browser }) => {
  test.setTimeout(360_000);
  const log = await openLog(browser);
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const title = `A queue for each reader of ${log}`;
  const address = await draftProposal(author, log, title, TEXT);
  await askForPanel(author);
  await submit(author);
  const chair = await openAs(browser, 'chair@acme.example', address);
  const phone = await openAs(browser, 'security@acme.example', '/t/acme', PHONE);
  const dana = await openAs(browser, 'data@acme.example', '/t/acme');
  const dialog = chair.getByRole('dialog');
  const samsName = await nameOf(phone);
  const danasName = await nameOf(dana);
  let room = '';

  await test.step('the chair convenes', async () => {
    await press(chair, chair.getByRole('button', { name: 'Convene a panel' }));
    await press(chair, dialog.getByRole('button', { name: 'Remove seat 3' }));
    await pick(chair, dialog.getByLabel('Expert').nth(0), samsName);
    await pick(chair, dialog.getByLabel('Expert').nth(1), danasName);
    await expect(dialog.getByLabel('Options to take a stance on')).toHaveValue(/One queue for all/);
    await press(chair, dialog.getByRole('button', { name: 'Convene the panel' }));
    await expect(chair.getByText('have not accepted')).toBeVisible();
    room = new URL(chair.url()).pathname;
  });

  await test.step('an expert finds the seat on the phone, and does the whole round there', async () => {
    const turn = phone.getByRole('region', { name: /^Your turn/ });
    await tap(turn.getByRole('listitem').filter({ hasText: title }).getByRole('link'));
    await expect(phone.getByRole('button', { name: 'Accept' })).toBeVisible();
    await untilLive(phone);
    await tap(phone.getByRole('button', { name: 'Accept' }));
    await tap(phone.getByRole('link', { name: /^My sheet/ }));
    await expect(desk(phone)).toBeVisible();
    await tap(desk(phone).getByRole('button', { name: 'Finding', exact: true }));
    await writeFinding(phone, 'Minor', GAP);
    await fileWith(phone, { stance: 'Endorse', rationale: ON_THE_PHONE });
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step('the other one files at a desk', async () => {
    await enter(dana, room);
    await dana.getByRole('button', { name: 'Accept' }).click();
    await expect(desk(dana)).toBeVisible();
    await fileWith(dana, { stance: 'Endorse', rationale: 'Nothing to add to the text.' });
  });

  await test.step('the chair sees both, and reveals with one key', async () => {
    for (const name of ['Security', 'Data']) await expect(seat(chair, name)).toContainText('Filed');
    await expect(chair.getByText('All have filed: round 1 can be revealed.')).toBeVisible();
    await chair.keyboard.press('x');
    await look(chair, 'review-reveal');
    await chair.setViewportSize({ width: 1440, height: 900 });
    await press(chair, dialog.getByRole('button', { name: 'Reveal to all' }));
    await expect(chair.getByText('1 finding of 1 waits to be settled.')).toBeVisible();
  });

  await test.step('digits show the views, and b makes them big', async () => {
    for (const [digit, heading] of [
      ['1', 'document'],
      ['3', 'agreement'],
      ['5', 'gates'],
      ['6', 'record'],
    ] as const) {
      await chair.keyboard.press(digit);
      await expect(chair).toHaveURL(new RegExp(`/${heading}$`));
    }
    await chair.keyboard.press('3');
    await chair.keyboard.press('b');
    await settle(chair);
    await expect(chair.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await look(chair, 'review-projector');
    await chair.setViewportSize({ width: 1440, height: 900 });
    await chair.keyboard.press('b');
  });

  await test.step('the chair settles the finding', async () => {
    await chair.keyboard.press('x');
    await expect(chair).toHaveURL(/\/findings$/);
    await press(chair, chair.getByRole('button', { name: 'Answer', exact: true }));
    await mark(chair, dialog, dialog.getByRole('radio', { name: /^Out of scope/ }));
    await type(chair, dialog.getByRole('textbox', { name: 'Reason' }), 'Their number is not decided here.');
    await type(
      chair,
      dialog.getByRole('textbox', { name: 'Answer to the seat' }),
      'It has a record of its own.',
    );
    await press(chair, dialog.getByRole('button', { name: 'Record the answer' }));
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the expert moves on the phone, and all see it', async () => {
    await tap(phone.getByRole('link', { name: /^Agreement/ }));
    await expect(phone.getByText(ON_THE_PHONE)).toBeVisible();
    await tap(phone.getByRole('button', { name: 'Seat Security: moves' }));
    await tap(phone.getByRole('menuitem', { name: 'Move the position' }));
    const form = phone.getByRole('dialog');
    await tap(form.getByRole('radio', { name: /^Abstain/ }));
    await form.getByLabel('Rationale').fill('I cannot judge the number.');
    await form.getByLabel('What moved you?').fill('It is decided elsewhere.');
    await look(phone, 'review-move');
    await phone.setViewportSize(PHONE.viewport);
    await tap(form.getByRole('button', { name: 'Take the position' }));
    await expect(form).toHaveCount(0);
    await chair.keyboard.press('3');
    await expect(chair.getByText('It is decided elsewhere.')).toBeVisible();
    await look(chair, 'review-matrix');
    await chair.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the chair recommends', async () => {
    await chair.keyboard.press('4');
    await press(chair, chair.getByRole('button', { name: 'Write the recommendation' }).last());
    const outcomes = chair.getByRole('group', { name: 'Outcome' });
    await mark(chair, outcomes, outcomes.getByRole('radio', { name: 'Accept', exact: true }));
    await type(chair, chair.getByLabel('Summary'), 'Go ahead with a queue for each reader.');
    await press(chair, chair.getByRole('button', { name: 'Put it to the panel' }));
    await tap(phone.getByRole('button', { name: 'Read it' }));
    await tap(phone.getByRole('button', { name: 'Sign', exact: true }));
    await dana.getByRole('button', { name: 'Read it' }).click();
    await dana.getByRole('button', { name: 'Sign', exact: true }).click();
  });

  await test.step('the chair passes over what holds the decision up, and decides', async () => {
    await expect(chair.getByText(/gate rules hold the decision up/)).toBeVisible();
    await chair.keyboard.press('x');
    await expect(chair).toHaveURL(/\/gates$/);
    const open = chair.locator('.gate[data-status="unsatisfied"]');
    for (let left = await open.count(); left > 0; left--) {
      await press(chair, open.first().getByRole('button', { name: 'Override' }));
      await type(chair, dialog.getByRole('textbox', { name: 'Reason' }), 'Both were heard in full.');
      await press(chair, dialog.getByRole('button', { name: 'Override the rule' }));
      await expect(open).toHaveCount(left - 1);
    }
    await expect(chair.getByText('Nothing holds the decision up.')).toBeVisible();
    await chair.keyboard.press('x');
    await press(chair, dialog.getByRole('button', { name: 'Record the decision' }));
    await expect(chair.locator('.badge', { hasText: 'Decided' }).first()).toBeVisible();
  });
  for (const page of [author, chair, phone, dana]) await page.context().close();
});
