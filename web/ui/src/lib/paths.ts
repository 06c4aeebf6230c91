const enc = encodeURIComponent;

/** Every address of the app, in one place. */
export const paths = {
  tenants: '/',
  operator: '/operator',
  apiReference: '/api/v1/docs',
  home: (t: string) => `/t/${enc(t)}`,
  logs: (t: string) => `/t/${enc(t)}/logs`,
  log: (t: string, log: string) => `/t/${enc(t)}/logs/${enc(log)}`,
  newProposal: (t: string, log: string) => `/t/${enc(t)}/logs/${enc(log)}/new`,
  proposals: (t: string, query = '') => `/t/${enc(t)}/proposals${query}`,
  proposal: (t: string, key: string) => `/t/${enc(t)}/p/${enc(key)}`,
  proposalTab: (t: string, key: string, tab: string) => `/t/${enc(t)}/p/${enc(key)}/${tab}`,
  edit: (t: string, key: string) => `/t/${enc(t)}/p/${enc(key)}/edit`,
  reviews: (t: string, query = '') => `/t/${enc(t)}/reviews${query}`,
  review: (t: string, review: string) => `/t/${enc(t)}/r/${enc(review)}`,
  reviewView: (t: string, review: string, view: string) => `/t/${enc(t)}/r/${enc(review)}/${view}`,
  standards: (t: string) => `/t/${enc(t)}/review-rules`,
  standardVersion: (t: string, version: number) => `/t/${enc(t)}/review-rules?version=${version}`,
  standard: (t: string, tab: string) => `/t/${enc(t)}/review-rules/${tab}`,
  decisions: (t: string) => `/t/${enc(t)}/decisions`,
  search: (t: string, query = '') => `/t/${enc(t)}/search${query}`,
  members: (t: string) => `/t/${enc(t)}/members`,
  audit: (t: string, query = '') => `/t/${enc(t)}/audit${query}`,
};

/** The log that a proposal's key belongs to. */
export function logOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'));
}
