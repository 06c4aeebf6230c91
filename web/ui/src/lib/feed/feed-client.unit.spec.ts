import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FeedClient, SILENCE_MS, type FeedSocket, type FeedStatus } from './feed-client';
import type { FeedEvent } from './messages';

/** The server's end of a connection, played by the test. */
class PlayedSocket implements FeedSocket {
  sent: { type: string; [name: string]: unknown }[] = [];
  closedWith: number | undefined;
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;

  send(text: string) {
    this.sent.push(JSON.parse(text) as { type: string });
  }
  close(code?: number) {
    this.closedWith = code;
  }
  async open() {
    this.onopen?.(undefined as never);
    await vi.advanceTimersByTimeAsync(0);
  }
  says(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  welcome(position: number, lifeMs = 300_000) {
    this.says({ type: 'welcome', position, expiresAt: new Date(Date.now() + lifeMs).toISOString() });
  }
  event(position: number) {
    this.says({
      type: 'event',
      position,
      number: position,
      event: 'comment-added',
      at: '',
      actor: {},
      object: {},
    });
  }
  drop(code = 1006) {
    this.onclose?.({ code, reason: '' });
  }
}

describe('FeedClient', () => {
  let sockets: PlayedSocket[];
  let events: number[];
  let statuses: FeedStatus[];
  let tokens: number;
  let dropped: number;
  let client: FeedClient;
  const last = () => sockets.at(-1)!;

  beforeEach(() => {
    vi.useFakeTimers();
    [sockets, events, statuses, tokens, dropped] = [[], [], [], 0, 0];
    client = new FeedClient({
      connect: () => {
        sockets.push(new PlayedSocket());
        return last();
      },
      token: () => Promise.resolve(`token-${++tokens}`),
      dropToken: () => dropped++,
      onStatus: (status) => statuses.push(status),
      onEvent: (event: FeedEvent) => events.push(event.position),
      onPresence: () => undefined,
      random: () => 1,
    });
    client.start();
  });

  afterEach(() => {
    client.stop();
    vi.useRealTimers();
  });

  it('says hello with a token and is live when welcomed', async () => {
    await last().open();
    expect(last().sent).toEqual([{ type: 'hello', token: 'token-1' }]);
    last().welcome(10);
    expect(statuses).toEqual(['connecting', 'live']);
  });

  it('resumes after the last position it saw, and takes nothing twice', async () => {
    await last().open();
    last().welcome(10);
    last().event(11);
    last().event(12);
    last().drop();
    await vi.advanceTimersByTimeAsync(500);
    await last().open();
    expect(last().sent[0]).toMatchObject({ type: 'hello', after: 12 });
    last().welcome(13);
    last().event(12);
    last().event(13);
    expect(events).toEqual([11, 12, 13]);
  });

  it('resumes after the welcome when nothing had happened yet', async () => {
    await last().open();
    last().welcome(10);
    last().drop();
    await vi.advanceTimersByTimeAsync(500);
    await last().open();
    expect(last().sent[0]).toMatchObject({ after: 10 });
  });

  it('waits longer after each failure, and starts over after a success', async () => {
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      const count = sockets.length;
      last().drop();
      let waited = 0;
      while (sockets.length === count) {
        await vi.advanceTimersByTimeAsync(500);
        waited += 500;
      }
      waits.push(waited);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    await last().open();
    last().welcome(1);
    last().drop();
    const count = sockets.length;
    await vi.advanceTimersByTimeAsync(500);
    expect(sockets.length).toBe(count + 1);
  });

  it('gives up where there is nothing for this person', async () => {
    await last().open();
    last().drop(4403);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sockets.length).toBe(1);
    expect(statuses.at(-1)).toBe('refused');
  });

  it('fetches a new token when the old one was refused', async () => {
    await last().open();
    last().drop(4401);
    await vi.advanceTimersByTimeAsync(500);
    await last().open();
    expect(dropped).toBe(1);
    expect(last().sent[0]).toMatchObject({ token: 'token-2' });
  });

  it('renews its token in place, a minute before the end', async () => {
    await last().open();
    last().welcome(1, 120_000);
    for (let i = 0; i < 5; i++) {
      await vi.advanceTimersByTimeAsync(10_000);
      last().says({ type: 'heartbeat', position: 1 });
    }
    expect(last().sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(last().sent.at(-1)).toEqual({ type: 'renew', token: 'token-2' });
    expect(sockets.length).toBe(1);
  });

  it('takes silence for a broken connection', async () => {
    await last().open();
    last().welcome(1);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(sockets[0]!.closedWith).toBe(4000);
    await vi.advanceTimersByTimeAsync(500);
    expect(sockets.length).toBe(2);
  });

  it('says again where the person is after a reconnect', async () => {
    await last().open();
    client.showPresence('PAY-1', 'editing');
    expect(last().sent.length).toBe(1);
    last().welcome(1);
    expect(last().sent.at(-1)).toEqual({ type: 'presence', at: 'PAY-1', mode: 'editing' });
    last().drop();
    await vi.advanceTimersByTimeAsync(500);
    await last().open();
    last().welcome(1);
    expect(last().sent.at(-1)).toEqual({ type: 'presence', at: 'PAY-1', mode: 'editing' });
    client.showPresence(null);
    expect(last().sent.at(-1)).toEqual({ type: 'presence', at: null });
  });

  it('ignores messages it does not know and text that is none', async () => {
    await last().open();
    last().welcome(1);
    last().says({ type: 'something-newer' });
    last().onmessage?.({ data: 'not json' });
    last().onmessage?.({ data: new ArrayBuffer(1) });
    expect(statuses.at(-1)).toBe('live');
  });

  it('does nothing more once stopped', async () => {
    client.stop();
    last().drop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sockets.length).toBe(1);
  });
});
