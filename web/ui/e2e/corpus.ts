import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const OWN = resolve(import.meta.dirname, '../../../docs/decisions/0008-search-follows-the-database.md');
/** Where decision records of other projects lie beside a clone, if they do. */
const CORPUS = process.env['WITAN_CORPUS'] ?? resolve(import.meta.dirname, '../../../../shared/corpus');

/**
 * A decision record to try the product on: `WITAN_REVIEW_TEXT`, or a record of the corpus, or, on a machine without one, a
 * record of our own.
 */
export function recordOf(path: string): string {
  return process.env['WITAN_REVIEW_TEXT'] ?? [resolve(CORPUS, path), OWN].find(existsSync)!;
}
