import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser to drive: `WITAN_BROWSER`, else one of the system, else the one that comes as an npm package. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const quiet = [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const named = process.env['WITAN_BROWSER'];
  if (named) return { executablePath: named, args: quiet };
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (existsSync(path)) return { executablePath: path, args: quiet };
    }
  }
  // Its usual flags switch the same-origin policy off and put everything into one process; tests need neither.
  return { executablePath: await chromium.executablePath(), args: [...quiet, '--use-gl=angle', '--use-angle=swiftshader'] };
}
