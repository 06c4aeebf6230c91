import {
  parseMessage,
  type ClientMessage,
  type FeedEvent,
  type PresenceMode,
  type PresentMember,
  type ServerMessage,
} from './messages';

export type FeedStatus = 'connecting' | 'live' | 'waiting' | 'refused';

/** The part of a WebSocket that the client uses, so that tests can play the server. */
export interface FeedSocket {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
}

export interface FeedOptions {
  connect: () => FeedSocket;
  /** Answers a token that still lives for at least the given time. */
  token: (marginMs: number) => Promise<string>;
  /** Called when the server refused the token, so that the next one is a new one. */
  dropToken: () => void;
  onStatus: (status: FeedStatus) => void;
  onEvent: (event: FeedEvent) => void;
  onPresence: (at: string, members: PresentMember[]) => void;
  random?: () => number;
}

export const SILENCE_MS = 40_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;
const RENEW_BEFORE_MS = 60_000;
const FINAL = new Set([4403, 4404]);

/**
 * One tenant's live feed: connects, resumes after the last position it has seen, renews its token in place and tries
 * again for as long as it is not told that there is nothing here for this person.
 */
export class FeedClient {
  private readonly options: FeedOptions;
  private socket: FeedSocket | undefined;
  private position: number | undefined;
  private failures = 0;
  private stopped = false;
  private presence: ClientMessage | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private renewTimer: ReturnType<typeof setTimeout> | undefined;
  private silenceTimer: ReturnType<typeof setTimeout> | undefined;
  private ready = false;

  constructor(options: FeedOptions) {
    this.options = options;
  }

  start(): void {
    this.options.onStatus('connecting');
    const socket = this.options.connect();
    this.socket = socket;
    socket.onopen = () => void this.greet(socket);
    socket.onmessage = (event) => {
      if (socket === this.socket) this.receive(parseMessage(event.data));
    };
    socket.onclose = (event) => {
      if (socket === this.socket) this.closed(event.code);
    };
    this.watchSilence();
  }

  stop(): void {
    this.stopped = true;
    this.clearTimers();
    const socket = this.socket;
    this.socket = undefined;
    socket?.close(1000);
  }

  /** Tries at once, for example because the browser is online again. */
  retryNow(): void {
    if (this.stopped || this.socket) return;
    clearTimeout(this.retryTimer);
    this.start();
  }

  showPresence(at: string | null, mode: PresenceMode = 'viewing'): void {
    this.presence = at === null ? undefined : { type: 'presence', at, mode };
    if (this.ready) this.send(this.presence ?? { type: 'presence', at: null });
  }

  private async greet(socket: FeedSocket): Promise<void> {
    try {
      const token = await this.options.token(RENEW_BEFORE_MS / 2);
      if (socket !== this.socket) return;
      this.send({ type: 'hello', token, ...(this.position === undefined ? {} : { after: this.position }) });
    } catch {
      socket.close(1000);
      if (socket === this.socket) this.closed(1000);
    }
  }

  private receive(message: ServerMessage | undefined): void {
    this.watchSilence();
    switch (message?.type) {
      case 'welcome':
        this.failures = 0;
        this.ready = true;
        this.position ??= message.position;
        this.options.onStatus('live');
        this.renewBefore(message.expiresAt);
        if (this.presence) this.send(this.presence);
        break;
      case 'renewed':
        this.renewBefore(message.expiresAt);
        break;
      case 'event':
        // A server that resumes generously may repeat what was seen: once is enough.
        if (this.position !== undefined && message.position <= this.position) break;
        this.position = message.position;
        this.options.onEvent(message);
        break;
      case 'presence':
        this.options.onPresence(message.at, message.members);
        break;
      default:
        break;
    }
  }

  private closed(code: number): void {
    this.clearTimers();
    this.socket = undefined;
    this.ready = false;
    if (this.stopped) return;
    if (FINAL.has(code)) {
      this.options.onStatus('refused');
      return;
    }
    if (code === 4401) this.options.dropToken();
    this.options.onStatus('waiting');
    const limit = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.failures);
    this.failures += 1;
    // Half fixed, half random: many browsers do not come back to a restarted server in the same instant.
    const wait = limit / 2 + (limit / 2) * (this.options.random ?? Math.random)();
    this.retryTimer = setTimeout(() => this.start(), wait);
  }

  private renewBefore(expiresAt: string): void {
    clearTimeout(this.renewTimer);
    const left = new Date(expiresAt).getTime() - Date.now();
    const wait = Math.max(1_000, Math.min(left - RENEW_BEFORE_MS, 2 ** 31 - 1));
    this.renewTimer = setTimeout(() => void this.renew(), wait);
  }

  private async renew(): Promise<void> {
    try {
      const token = await this.options.token(RENEW_BEFORE_MS + 5_000);
      if (this.ready) this.send({ type: 'renew', token });
    } catch {
      // The connection ends with its token; the session says so elsewhere.
    }
  }

  private watchSilence(): void {
    clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(() => {
      const socket = this.socket;
      socket?.close(4000, 'silent');
      if (socket && socket === this.socket) this.closed(4000);
    }, SILENCE_MS);
  }

  private clearTimers(): void {
    clearTimeout(this.retryTimer);
    clearTimeout(this.renewTimer);
    clearTimeout(this.silenceTimer);
  }

  private send(message: ClientMessage): void {
    this.socket?.send(JSON.stringify(message));
  }
}
