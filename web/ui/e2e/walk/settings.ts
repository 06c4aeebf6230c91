/** What to walk through; everything can be said by environment variables. */
export const TENANT = process.env['WITAN_TENANT'] ?? 'acme';
export const EMAIL = process.env['WITAN_EMAIL'] ?? `author@${TENANT}.example`;
/** The keys of the logs, separated by commas; all logs when there is none. */
export const LOGS = (process.env['WITAN_LOG'] ?? '').split(',').filter(Boolean);
