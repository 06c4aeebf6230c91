import type { ClientConfig } from '@/lib/api/types';

let pending: Promise<ClientConfig> | undefined;

/** What the server tells a browser before anybody has signed in. Asked once; a failure is not remembered. */
export function clientConfig(): Promise<ClientConfig> {
  pending ??= fetch('/api/v1/client-config', { headers: { Accept: 'application/json' } })
    .then((response) => {
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return response.json() as Promise<ClientConfig>;
    })
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}
