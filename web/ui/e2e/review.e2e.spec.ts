import { expect, test, type Locator, type Page } from '@playwright/test';
import { draftProposal, openLog } from './fixture';
import { look, lookAtPrint, settle } from './look';
import { openAs, untilLive } from './people';

const TEXT = `## Context

Orders are charged twice when a client retries.

## Considered options

### Key in the database

### Dedicated cache

## Failure modes

A second request waits for at most two seconds.
`;

async function write(page: Page, stance: string, rationale: string): Promise<void> {
  await page.getByRole('radio', { name: stance }).check();
  await page.getByLabel('Rationale').fill(rationale);
}

/** What somebody is called here. */
async function nameOf(page: Page): Promise<string> {
  const label = await page.getByRole('button', { name: /^Account of / }).getAttribute('aria-label');
  return label!.replace('Account of ', '');
}

/** Chooses somebody in a list that says of each how busy they are. */
async function choose(list: Locator, name: string): Promise<void> {
  const option = list.getByRole('option', { name: new RegExp(`^${name}`) });
  await option.waitFor({ state: 'attached' });
  await list.selectOption((await option.getAttribute('value'))!);
}

const desk = (page: Page) => page.getByRole('region', { name: 'My sheet' });

/** Looks at a view of the room in every size. */
async function lookAt(page: Page, room: string, view: string): Promise<void> {
  await page.goto(`${room}/${view}`);
  await untilLive(page);
  await settle(page);
  await look(page, `review-${view}`);
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('a panel reviews a proposal from the call to the decision', async ({ browser }) => {
  test.setTimeout(480_000);
  const log = await openLog(browser);
  const author = await openAs(browser, 'author@acme.example', '/t/acme');
  const address = await draftProposal(author, log, 'Keep keys in the database', TEXT);
  await author.getByRole('button', { name: 'Submit' }).click();
  await author.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await expect(author.locator('.badge', { hasText: 'Proposed' }).first()).toBeVisible();

  const sam = await openAs(browser, 'security@acme.example', '/t/acme');
  const dana = await openAs(browser, 'data@acme.example', '/t/acme');
  const chair = await openAs(browser, 'chair@acme.example', address);
  await chair.getByRole('button', { name: 'Convene' }).click();
  const dialog = chair.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove seat 3' }).click();
  await choose(dialog.getByLabel('Expert').nth(0), await nameOf(sam));
  await choose(dialog.getByLabel('Expert').nth(1), await nameOf(dana));
  await dialog.getByRole('button', { name: 'Convene the panel' }).click();
  await expect(chair.getByText('have not accepted')).toBeVisible();
  const room = new URL(chair.url()).pathname;

  for (const page of [sam, dana]) {
    await page.goto(room);
    await untilLive(page);
    await page.getByRole('button', { name: 'Accept' }).click();
  }

  await desk(sam).getByRole('button', { name: 'Addressed', exact: true }).first().click();
  await desk(sam).getByRole('button', { name: 'Finding', exact: true }).click();
  await sam.getByRole('radio', { name: 'Blocker' }).check();
  await sam.getByLabel('Statement').fill('Nobody says who reads the keys.');
  await sam
    .getByRole('form', { name: 'New finding' })
    .getByRole('button', { name: 'Keep under seal' })
    .click();
  await expect(desk(sam).getByText('Nobody says who reads the keys.').first()).toBeVisible();
  await write(sam, 'Object', 'Open to everybody.');
  await sam.getByRole('checkbox', { name: /Nobody says/ }).check();
  await sam.getByLabel('What would clear the objection?').fill('A list of readers.');
  await sam.getByRole('button', { name: 'Keep under seal' }).click();
  await sam.getByRole('button', { name: 'File the sheet' }).click();
  await expect(sam.getByText('You have filed for Security')).toBeVisible();

  await lookAt(sam, room, 'desk');
  await expect(chair.getByText('Data has not filed')).toBeVisible();
  for (const other of [chair, dana, author]) await expect(other.getByText('Nobody says')).toHaveCount(0);

  await write(dana, 'Endorse Go ahead.', 'Simple, and it holds.');
  await dana.getByRole('button', { name: 'Keep under seal' }).click();
  await dana.getByRole('button', { name: 'File the sheet' }).click();

  await chair.getByRole('button', { name: 'Reveal', exact: true }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Reveal to all' }).click();
  for (const page of [chair, dana, sam]) {
    await expect(page.getByRole('article', { name: 'Finding 1' })).toContainText(
      'Nobody says who reads the keys.',
    );
  }

  await author.goto(room);
  await author.getByRole('button', { name: 'Answer', exact: true }).first().click();
  await author.getByRole('radio', { name: /Deferred/ }).check();
  await author.getByRole('textbox', { name: 'Condition' }).fill('Publish the list of readers.');
  await author.getByLabel('Answer to the seat').fill('Before it goes live.');
  await author.getByRole('dialog').getByRole('button', { name: 'Record the answer' }).click();
  await expect(author.getByRole('article', { name: 'Finding 1' })).toContainText('Deferred');

  await lookAt(chair, room, 'document');
  await lookAt(chair, room, 'findings');
  await lookAt(chair, room, 'agreement');
  await chair.goto(`${room}/recommendation`);
  await chair.getByRole('button', { name: 'Write the recommendation' }).first().click();
  await expect(chair.getByLabel('Disagreement')).toHaveValue(/Security, object: Open to everybody\./);
  await chair.getByRole('radio', { name: 'Accept with conditions' }).check();
  await chair.getByRole('textbox', { name: 'Condition 1' }).fill('Publish the list of readers.');
  await chair.getByRole('button', { name: 'Put it to the panel' }).click();
  await expect(chair.getByRole('heading', { name: 'Recommendation' })).toBeVisible();

  await dana.getByRole('button', { name: 'Read it' }).click();
  await dana.getByRole('button', { name: 'Sign', exact: true }).click();
  await sam.getByRole('button', { name: 'Read it' }).click();
  await sam.getByRole('button', { name: 'Dissent' }).click();
  await sam.getByLabel('Statement').fill('A list later is no list now.');
  await sam.getByRole('button', { name: 'Put it on record' }).click();
  await expect(chair.getByRole('article', { name: 'Dissent of Security' })).toContainText('no list now');

  await lookAt(chair, room, 'recommendation');
  await lookAt(chair, room, 'gates');
  const rules = chair.locator('.gate[data-status="unsatisfied"]');
  for (let left = await rules.count(); left > 0; left--) {
    await rules.first().getByRole('button', { name: 'Override' }).click();
    await chair.getByLabel('Reason').fill('Heard in full.');
    await chair.getByRole('button', { name: 'Override the rule' }).click();
    await expect(rules).toHaveCount(left - 1);
  }
  await chair.getByRole('button', { name: 'Record the decision' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click();
  await expect(chair.locator('.badge', { hasText: 'Decided' }).first()).toBeVisible();

  const reader = await openAs(browser, 'reader@acme.example', `${room}/record`);
  for (const part of ['A list later is no list now.', 'Heard in full.', 'Publish the list of readers.']) {
    await expect(reader.getByText(part).first()).toBeVisible();
  }
  await lookAt(reader, room, 'record');
  await lookAtPrint(reader, 'review-record');
  await expect(reader.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(reader.getByRole('heading', { name: 'Acts of the chair' })).toBeVisible();
});
