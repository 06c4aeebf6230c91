// Says how much JavaScript the first route loads, compressed, and fails when it is more than the budget.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export const BUDGET = 120 * 1000;

/** Every script that the page itself loads: the entries and whatever they import, without what is loaded later. */
export function firstScripts(manifest) {
  const files = new Set();
  const follow = (name) => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) follow(imported);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(name);
  return [...files].filter((file) => file.endsWith('.js'));
}

/** Measures a build folder. Answers the total and each script, all compressed. */
export function measure(dist) {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`There is no build in ${dist}: run \`npm run build\` first.`);
  const scripts = firstScripts(JSON.parse(readFileSync(path, 'utf8'))).map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
  }));
  return { scripts, total: scripts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

if (process.argv[1] === import.meta.filename) {
  const { scripts, total } = measure(resolve(import.meta.dirname, '../dist'));
  for (const { file, bytes } of scripts) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`${String(total).padStart(8)}  of ${BUDGET} bytes of compressed JavaScript for the first route`);
  if (total > BUDGET) {
    console.error(`The first route loads ${total - BUDGET} bytes too many.`);
    process.exitCode = 1;
  }
}
