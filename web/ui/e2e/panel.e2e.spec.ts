import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { recordOf } from './corpus';
import { draftProposal, openLog, writeText } from './fixture';
import { look, lookAtPrint, settle } from './look';
import { openAs, untilLive } from './people';
import {
  askForPanel,
  because,
  choose,
  desk,
  enter,
  fileWith,
  nameOf,
  seat,
  submit,
  VIEWS,
  writeFinding,
} from './room';

const TEXT = readFileSync(recordOf('james-project/src/adr/0003-distributed-workqueue.md'), 'utf8');
const TITLE = /^# (.*)$/m.exec(TEXT)![1]!;
const SECTION = /^## (.*)$/m.exec(TEXT)![1]!;

const BLOCKER = 'Nobody says who may read what is kept.';
const GAP = 'What happens when the disk is full is left open.';
const OBJECTION = 'As it stands anybody may read it.';
const HALF_WAY = 'Right, once the full disk is spoken of.';
const CONDITION = 'Publish the list of who may read it.';
const DISSENT = 'A list that comes later is no list now.';
const CONFLICT = 'I work for the vendor.';
const MENDED = '\n\n## When the disk is full\n\nWrites are refused, and reads go on.\n';

interface Panel {
  author: Page;
  chair: Page;
  sam: Page;
  dana: Page;
  rita: Page;
  reader: Page;
}

/** Opens a window for each of the six. */
async function gather(browser: Browser): Promise<Panel> {
  const window = (who: string) => openAs(browser, `${who}@acme.example`, '/t/acme');
  return {
    author: await window('author'),
    chair: await window('chair'),
    sam: await window('security'),
    dana: await window('data'),
    rita: await window('reliability'),
    reader: await window('reader'),
  };
}

/** Looks at a view of the room in every size. */
async function lookAt(page: Page, room: string, view: (typeof VIEWS)[number] | 'desk'): Promise<void> {
  await enter(page, room, view);
  await settle(page);
  await look(page, `review-${view}`);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Sees to it that in no view any of the texts can be read. */
async function seesNothingOf(page: Page, room: string, texts: string[]): Promise<void> {
  for (const view of VIEWS) {
    await enter(page, room, view);
    await settle(page);
    for (const text of texts) await expect(page.locator('body')).not.toContainText(text);
  }
}

/** Sees to it that a view says all of the texts. */
async function sees(page: Page, room: string, view: (typeof VIEWS)[number], texts: (string | RegExp)[]) {
  await enter(page, room, view);
  for (const text of texts) await expect(page.locator('main')).toContainText(text);
}

test('six people review a decision record over two rounds', async ({ browser }) => {
  test.setTimeout(900_000);
  const log = await openLog(browser);
  const { author, chair, sam, dana, rita, reader } = await gather(browser);
  const address = await draftProposal(author, log, TITLE, TEXT);
  const authorsName = await nameOf(author);
  const samsName = await nameOf(sam);
  const danasName = await nameOf(dana);
  const ritasName = await nameOf(rita);
  let room = '';

  await test.step('the author asks for a panel, and the chair convenes one', async () => {
    await askForPanel(author);
    await submit(author);
    await expect(author.locator('.badge', { hasText: 'Proposed' }).first()).toBeVisible();
    await chair.goto(address);
    await chair.getByRole('button', { name: 'Convene a panel' }).click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Remove seat 3' }).click();
    await choose(dialog.getByLabel('Expert').nth(0), samsName);
    await choose(dialog.getByLabel('Expert').nth(1), danasName);
    await dialog.getByLabel('Options to take a stance on').fill('');
    await dialog.getByRole('button', { name: 'Convene the panel' }).click();
    await expect(chair.getByText('have not accepted')).toBeVisible();
    room = new URL(chair.url()).pathname;
  });

  await test.step('one expert accepts, one recuses herself, and another sits in for her', async () => {
    await sam.goto('/t/acme');
    await sam
      .getByRole('link', { name: new RegExp(TITLE.slice(0, 20)) })
      .first()
      .click();
    await enter(sam, room);
    await sam.getByRole('button', { name: 'Accept' }).click();
    await expect(desk(sam)).toBeVisible();

    await enter(dana, room);
    await dana.getByRole('button', { name: 'Seat Data: moves' }).click();
    await dana.getByRole('menuitem', { name: 'Leave over a conflict of interest' }).click();
    await because(dana, 'Leave the seat', 'Reason', CONFLICT);
    await expect(dana.getByText('Nothing to do for you now')).toBeVisible();

    await expect(chair.getByText('Data is vacant')).toBeVisible();
    await chair.getByRole('button', { name: 'Ask somebody else' }).click();
    await choose(chair.getByRole('dialog').getByLabel('Expert'), ritasName);
    await because(chair, 'Ask', 'Reason', 'Rita knows the store.');
    await enter(rita, room);
    await rita.getByRole('button', { name: 'Accept' }).click();
    await expect(desk(rita)).toBeVisible();
    await expect(seat(chair, 'Data')).toContainText(ritasName);
  });

  await test.step('both write under seal, and nobody else learns what', async () => {
    await sam.locator('.paper p').nth(1).click({ clickCount: 3 });
    await sam.locator('.passage-offer').getByRole('button', { name: 'Finding' }).click();
    await expect(desk(sam).locator('blockquote')).toBeVisible();
    await writeFinding(sam, 'Blocker', BLOCKER);
    await lookAt(sam, room, 'desk');
    await fileWith(sam, {
      stance: 'Object',
      findings: [/Nobody says/],
      clearedBy: 'A list of readers.',
      rationale: OBJECTION,
    });
    await expect(seat(chair, 'Security')).toContainText('Filed');
    for (const other of [author, dana, rita, reader]) {
      await enter(other, room);
      await expect(seat(other, 'Security')).not.toContainText('Filed');
    }

    await desk(rita).getByRole('button', { name: 'Finding', exact: true }).click();
    await writeFinding(rita, 'Major', GAP);
    await fileWith(rita, {
      stance: 'Endorse if mended',
      findings: [/full is left open/],
      rationale: HALF_WAY,
      restsOn: SECTION,
    });
    const sealed = [BLOCKER, OBJECTION, GAP, HALF_WAY];
    for (const other of [author, chair, dana, reader]) await seesNothingOf(other, room, sealed);
    await seesNothingOf(rita, room, [BLOCKER, OBJECTION]);
    await seesNothingOf(sam, room, [GAP, HALF_WAY]);
  });

  await test.step('the chair reveals the round, and all see it without reload', async () => {
    for (const page of [sam, rita, author, dana, reader]) await enter(page, room, 'findings');
    await enter(chair, room);
    await chair.getByRole('button', { name: 'Reveal', exact: true }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Reveal to all' }).click();
    for (const page of [sam, rita, author, dana, reader]) {
      await expect(page.getByText(BLOCKER).first()).toBeVisible();
      await expect(page.getByText(GAP).first()).toBeVisible();
    }
    for (const page of [author, chair, sam, rita, dana, reader]) {
      await sees(page, room, 'agreement', [OBJECTION, HALF_WAY]);
      await sees(page, room, 'document', [BLOCKER, GAP]);
      await sees(page, room, 'record', ['Rita knows the store.', OBJECTION]);
    }
    for (const page of [reader, dana]) {
      await enter(page, room, 'findings');
      await expect(page.getByRole('button', { name: 'Answer', exact: true })).toHaveCount(0);
    }
    await lookAt(chair, room, 'document');
  });

  await test.step('the author mends what one asked for, and puts the other off', async () => {
    await author.goto(`${address}/edit`);
    await writeText(author, TEXT + MENDED);
    await author.getByRole('button', { name: /^Save/ }).first().click();
    await author.waitForURL(`**${address}`);
    await submit(author);
    await enter(author, room, 'findings');
    const gap = author.locator('.finding', { hasText: GAP });
    await gap.getByRole('button', { name: 'Answer', exact: true }).click();
    await author.getByRole('radio', { name: /^Accepted/ }).check();
    await because(author, 'Record the answer', 'Answer to the seat', 'There is a section on it now.');
    await expect(gap).toContainText('in revision 2');
    const blocker = author.locator('.finding', { hasText: BLOCKER });
    await blocker.getByRole('button', { name: 'Answer', exact: true }).click();
    await author.getByRole('radio', { name: /^Rejected/ }).check();
    await author.getByRole('textbox', { name: 'Reason' }).fill('The network keeps strangers out.');
    await because(author, 'Record the answer', 'Answer to the seat', 'It is not needed.');

    await enter(sam, room, 'findings');
    await sam.locator('.finding', { hasText: BLOCKER }).getByRole('button', { name: 'Contest' }).click();
    await because(
      sam,
      'Contest',
      'Why does the answer not settle it?',
      'Strangers are not the only readers.',
    );
    await expect(author.getByText('Strangers are not the only readers.').first()).toBeVisible();
    await blocker.getByRole('button', { name: 'Change the answer' }).click();
    await author.getByRole('radio', { name: /^Deferred/ }).check();
    await author.getByRole('textbox', { name: 'Condition' }).fill(CONDITION);
    await choose(author.getByRole('dialog').getByLabel('Owner'), authorsName);
    await author.getByRole('dialog').getByLabel('Due').fill('2099-01-31');
    await because(author, 'Record the answer', 'Answer to the seat', 'Before it goes live.');
    await expect(blocker).toContainText('Deferred');
  });

  await test.step('the seat whose condition is met is asked again', async () => {
    await enter(rita, room);
    const turn = (page: Page) => page.getByRole('region', { name: 'Your turn' });
    await expect(turn(rita)).toContainText('What Data waited for is mended: do you endorse now?');
    await enter(sam, room);
    await expect(turn(sam)).toContainText('Revision 2 changed "When the disk is full"');
    await rita.goto('/t/acme');
    await expect(rita.getByText(TITLE).first()).toBeVisible();
  });

  await test.step('a second round judges the new revision', async () => {
    await enter(chair, room);
    await chair.getByRole('button', { name: 'Moves of the chair' }).click();
    await chair.getByRole('menuitem', { name: 'Open another round' }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Open the round' }).click();
    await enter(rita, room);
    await fileWith(rita, { stance: 'Endorse', rationale: 'The disk is spoken of now.' });
    await enter(sam, room);
    await fileWith(sam, {
      stance: 'Object',
      findings: [/Nobody says/],
      clearedBy: 'The list itself.',
      rationale: 'It is put off, not mended.',
    });
    await enter(chair, room);
    await chair.getByRole('button', { name: 'Reveal', exact: true }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Reveal to all' }).click();
    for (const page of [author, chair, sam, rita, dana, reader]) {
      await sees(page, room, 'agreement', [
        'Movements',
        'The disk is spoken of now.',
        'It is put off, not mended.',
      ]);
    }
    await lookAt(chair, room, 'agreement');
    await lookAt(author, room, 'findings');
  });

  await test.step('the chair recommends; one signs, one dissents', async () => {
    await enter(chair, room, 'recommendation');
    await chair.getByRole('button', { name: 'Write the recommendation' }).last().click();
    await expect(chair.getByLabel('Disagreement')).toHaveValue(/It is put off, not mended\./);
    await expect(chair.getByLabel('Condition 1')).toHaveValue(CONDITION);
    await chair.getByLabel('Summary').fill('Go ahead, and publish the list.');
    await chair.getByRole('radio', { name: 'Accept with conditions' }).check();
    await chair.getByRole('button', { name: 'Put it to the panel' }).click();
    await rita.getByRole('button', { name: 'Read it' }).click();
    await rita.getByRole('button', { name: 'Sign', exact: true }).click();
    await sam.getByRole('button', { name: 'Read it' }).click();
    await sam.getByRole('button', { name: 'Dissent' }).click();
    await because(sam, 'Put it on record', 'Statement', DISSENT);
    await expect(chair.getByRole('article', { name: 'Dissent of Security' })).toContainText(DISSENT);
    await expect(reader.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
    await lookAt(chair, room, 'recommendation');
  });

  await test.step('the chair passes over what holds the decision up, and decides', async () => {
    await lookAt(chair, room, 'gates');
    await enter(chair, room, 'gates');
    const open = chair.locator('.gate[data-status="unsatisfied"]');
    await expect(open).toHaveCount(3);
    for (const rule of ['Quorum', 'Perspectives covered', 'Minimum review time']) {
      await open.filter({ hasText: rule }).getByRole('button', { name: 'Override' }).click();
      await because(chair, 'Override the rule', 'Reason', `${rule}: both were heard in full.`);
    }
    await expect(open).toHaveCount(0);
    await chair.getByRole('button', { name: 'Record the decision' }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click();
    await expect(chair.locator('.badge', { hasText: 'Decided' }).first()).toBeVisible();
  });

  await test.step('the owner of the condition reports it as done', async () => {
    await enter(chair, room, 'recommendation');
    await enter(author, room, 'recommendation');
    await author.getByRole('button', { name: 'Fulfilled', exact: true }).click();
    await because(author, 'Report it as done', 'Evidence', 'The list is on the intranet.');
    await expect(chair.getByText('The list is on the intranet.').first()).toBeVisible();
  });

  await test.step('everybody can read the whole record, and find it', async () => {
    const said = [
      BLOCKER,
      GAP,
      CONDITION,
      DISSENT,
      CONFLICT,
      'Minimum review time: both were heard',
      'Movements',
    ];
    for (const page of [author, chair, sam, rita, dana, reader]) await sees(page, room, 'record', said);
    await lookAt(reader, room, 'record');
    await lookAtPrint(reader, 'review-record');
    await expect(reader.getByRole('button', { name: 'Print' })).toBeHidden();
    await reader.goto(address);
    await untilLive(reader);
    await expect(reader.locator('.badge', { hasText: /Accepted with conditions/i }).first()).toBeVisible();
  });
});
