import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Complaints } from './complaints';
import { look, type Seen } from './document';
import { Reader } from './reader';
import { TENANT } from './settings';

const REPORT = 'test-results/walk.json';

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] ?? 0;
}

test('every proposal opens with its title and text', async ({ browser }) => {
  const reader = await Reader.signIn(browser);
  const complaints = await Complaints.of(reader.page);
  const listed = await reader.list();
  const seen: (Seen & { key: string; title: string; characters: number })[] = [];
  for (const { key, title } of listed) {
    const document = await reader.read(key);
    const result = await look(reader.page, TENANT, document).catch((error: Error) => ({
      milliseconds: NaN,
      diagrams: { drawn: 0, excused: 0 },
      missingImages: 0,
      wrong: [error.message.split('\n')[0]!],
    }));
    result.wrong.push(...complaints.take());
    seen.push({ key, title, characters: document.body.length, ...result });
    for (const what of result.wrong) console.log(`  ${key} ${title}: ${what}`);
    if (seen.length % 50 === 0) console.log(`  ${seen.length} of ${listed.length}`);
  }
  const times = seen.map((one) => one.milliseconds).sort((a, b) => a - b);
  const sum = (count: (one: Seen) => number) => seen.reduce((total, one) => total + count(one), 0);
  const slowest = seen.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  console.log(
    `  ${seen.length} proposals; text shown after p50 ${percentile(times, 0.5).toFixed(0)} ms,` +
      ` p99 ${percentile(times, 0.99).toFixed(0)} ms, at most ${(times.at(-1) ?? 0).toFixed(0)} ms`,
  );
  console.log(
    `  ${sum((one) => one.diagrams.drawn)} diagrams drawn, ${sum((one) => one.diagrams.excused)} excused;` +
      ` ${sum((one) => one.missingImages)} images shown as missing`,
  );
  for (const one of slowest)
    console.log(`  slow: ${one.key} ${one.milliseconds.toFixed(0)} ms, ${one.characters} characters`);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(REPORT, JSON.stringify(seen, undefined, 1));
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((one) => one.wrong.length > 0).map((one) => one.key)).toEqual([]);
});
