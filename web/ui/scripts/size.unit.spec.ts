import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { BUDGET, firstScripts, measure } from './size.mjs';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'witan-size-'));
  mkdirSync(join(dist, '.vite'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const manifest = {
  'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'], dynamicImports: ['late.ts'] },
  '_b.js': { file: 'b.js', imports: ['index.html'] },
  'late.ts': { file: 'late.js' },
  'style.css': { file: 'style.css' },
};

it('counts what the first page loads, and nothing that comes later', () => {
  expect(firstScripts(manifest)).toEqual(['a.js', 'b.js']);
});

it('finds a first page that is too large', () => {
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'a.js'), 'let a = 1;');
  writeFileSync(join(dist, 'b.js'), randomBytes(BUDGET + 1));
  writeFileSync(join(dist, 'late.js'), randomBytes(BUDGET));
  expect(measure(dist).total).toBeGreaterThan(BUDGET);
  writeFileSync(join(dist, 'b.js'), 'let b = 1;');
  expect(measure(dist).total).toBeLessThan(1_000);
});

it('says when there is nothing to measure', () => {
  expect(() => measure(dist)).toThrow('npm run build');
});
