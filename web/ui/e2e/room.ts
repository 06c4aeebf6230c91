import { expect, type Locator, type Page } from '@playwright/test';
import { untilLive } from './people';

/** The views of a room, in the order of their tabs. */
export const VIEWS = ['document', 'findings', 'agreement', 'recommendation', 'gates', 'record'] as const;
export type View = (typeof VIEWS)[number];

/** What somebody is called here. */
export async function nameOf(page: Page): Promise<string> {
  const label = await page.getByRole('button', { name: /^Account of / }).getAttribute('aria-label');
  return label!.replace('Account of ', '');
}

/** Chooses somebody in a list that may say of each how busy they are. */
export async function choose(list: Locator, name: string): Promise<void> {
  const option = list.getByRole('option', { name: new RegExp(`^${name}`) });
  await option.waitFor({ state: 'attached' });
  await list.selectOption((await option.getAttribute('value'))!);
}

export const desk = (page: Page) => page.getByRole('region', { name: 'My sheet' });

export const seat = (page: Page, name: string) => page.locator('.seat', { hasText: name });

/** Opens a view of a room, and waits until it is live. */
export async function enter(page: Page, room: string, view?: View | 'desk'): Promise<void> {
  await page.goto(view ? `${room}/${view}` : room);
  await untilLive(page);
}

/** What a seat says, as the fields of its position ask for it. */
export interface Said {
  stance: 'Endorse' | 'Endorse if mended' | 'Object';
  rationale: string;
  findings?: RegExp[];
  clearedBy?: string;
  /** The section that it rests on; absent: the whole document. */
  restsOn?: string;
}

/** Fills the fields of a position. */
async function say(within: Page | Locator, { stance, rationale, findings = [], clearedBy, restsOn }: Said) {
  await within.getByRole('radio', { name: new RegExp(`^${stance} (Go|Yes|No)`) }).check();
  for (const name of findings) await within.getByRole('checkbox', { name }).check();
  if (clearedBy) await within.getByLabel('What would clear the objection?').fill(clearedBy);
  if (restsOn) {
    await within.getByText(/^Rests on/).click();
    await within.getByRole('checkbox', { name: restsOn, exact: true }).check();
  }
  await within.getByLabel('Rationale').fill(rationale);
}

/** Takes a position under seal, and files the sheet. */
export async function fileWith(page: Page, said: Said): Promise<void> {
  await say(desk(page), said);
  await desk(page).getByRole('button', { name: 'Keep under seal' }).click();
  await desk(page).getByRole('button', { name: 'File the sheet' }).click();
  await expect(page.getByText(/^You have filed for /)).toBeVisible();
}

/** Writes a finding under seal, on the passage that is selected if there is one. */
export async function writeFinding(page: Page, severity: string, statement: string): Promise<void> {
  await desk(page).getByRole('radio', { name: severity, exact: true }).check();
  await desk(page).getByRole('textbox', { name: 'Statement' }).fill(statement);
  const form = page.getByRole('form', { name: 'New finding' });
  await form.getByRole('button', { name: 'Keep under seal' }).click();
  await expect(form).toHaveCount(0);
  await expect(desk(page).getByText(statement).first()).toBeVisible();
}

/** Gives a reason in the dialog that is open, and goes through with it. */
export async function because(page: Page, action: string, label: string, text: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: label }).fill(text);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Submits the proposal that is open. */
export async function submit(author: Page): Promise<void> {
  await author.getByRole('button', { name: 'Submit', exact: true }).click();
  await author.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(author.getByRole('dialog')).toHaveCount(0);
}

/** Says that the matter is as grave as it gets. */
export async function askForPanel(author: Page): Promise<void> {
  await author
    .locator('section', { hasText: 'Consideration' })
    .getByRole('button', { name: 'Answer' })
    .click();
  const questions = author.getByRole('dialog').getByRole('group');
  await expect(questions).toHaveCount(4);
  for (const question of await questions.all()) await question.getByRole('radio').last().check();
  await author.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(author.locator('section', { hasText: 'Consideration' })).toContainText('Panel');
}
