// @vitest-environment node
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const here = resolve(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: here });

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(here, path) });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

it.each([
  ['src/features/search/x.ts', "import '@/features/home/home-page';"],
  ['src/features/search/x.ts', "import '../home/home-page';"],
  ['src/features/search/x.ts', "import '@/app/app';"],
  ['src/components/x.ts', "import '@/features/home/home-page';"],
  ['src/lib/x.ts', "import '@/app/app';"],
])('%s must not say %s', async (path, code) => {
  expect(await complaints(path, code)).toEqual(['no-restricted-imports']);
});

it.each([
  [
    'src/features/search/x.ts',
    "import './facets';\nimport '@/features/search/facets';\nimport '@/lib/paths';",
  ],
  ['src/app/pages/x.ts', "import '@/features/home/home-page';\nimport '@/features/search/facets';"],
])('%s may say %s', async (path, code) => {
  expect(await complaints(path, code)).toEqual([]);
});

it('nobody puts markup into the page past the sanitizers', async () => {
  expect(await complaints('src/components/x.ts', "document.body.innerHTML = 'x';")).toContain(
    'no-restricted-properties',
  );
  expect(
    await complaints('src/components/x.tsx', '<p dangerouslySetInnerHTML={{ __html: String(1) }} />;'),
  ).toContain('no-restricted-syntax');
});
