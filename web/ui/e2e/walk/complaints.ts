import type { Page } from '@playwright/test';

/** Collects whatever goes wrong in a window, beside what one sees. */
export class Complaints {
  private found: string[] = [];

  private readonly origin: string;

  private constructor(origin: string) {
    this.origin = origin;
  }

  /** Listens to a window, which must not have been loaded yet with what is of interest. */
  static async of(page: Page): Promise<Complaints> {
    const complaints = new Complaints(new URL(page.url()).origin);
    await page.exposeFunction('witanViolation', (text: string) => complaints.found.push(`CSP: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { witanViolation: (text: string) => void }).witanViolation;
        report(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    // A document may show images of other hosts; whether those are there is not the app's doing.
    const { hostname } = new URL(complaints.origin);
    await page.route(
      (url) => url.hostname !== hostname,
      (route) => route.abort(),
    );
    page.on('pageerror', (error) => complaints.found.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && complaints.isOwn(message.location().url))
        complaints.found.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // Leaving a page ends what was still on its way.
      if (complaints.isOwn(request.url()) && reason !== 'net::ERR_ABORTED')
        complaints.found.push(`request failed: ${request.method()} ${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      if (complaints.isOwn(response.url()) && response.status() >= 400)
        complaints.found.push(
          `answer ${response.status()}: ${response.request().method()} ${response.url()}`,
        );
    });
    return complaints;
  }

  /** What has been found since the last time. */
  take(): string[] {
    const taken = this.found;
    this.found = [];
    return taken;
  }

  private isOwn(url: string): boolean {
    return url === '' || url.startsWith(this.origin);
  }
}
