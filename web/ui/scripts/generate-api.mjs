// Writes the types of the API from its description, or with --check says whether they are up to date.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = resolve(import.meta.dirname, '..');
const description = resolve(here, '../src/main/resources/api/openapi.yaml');
const target = join(here, 'src/lib/api/generated/schema.d.ts');

function generate(output) {
  execFileSync(
    process.execPath,
    [join(here, 'node_modules/openapi-typescript/bin/cli.js'), description, '--output', output],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'witan-api-'));
  try {
    const fresh = join(folder, 'schema.d.ts');
    generate(fresh);
    if (readFileSync(fresh, 'utf8') !== readFileSync(target, 'utf8')) {
      console.error('The generated API types are old: run `npm run generate` and commit the result.');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  generate(target);
}
