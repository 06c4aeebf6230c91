import type { Rendered } from './pipeline';

interface Job {
  id: number;
  channel: string;
  source: string;
  resolve: (rendered: Rendered | undefined) => void;
  reject: (error: Error) => void;
}

type Answer = { id: number } & (Rendered | { failure: string });

let worker: Worker | undefined;
let running: Job | undefined;
let counter = 0;
const waiting: Job[] = [];

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./markdown.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<Answer>) => finish(event.data);
  worker.onerror = () => {
    const job = running;
    running = undefined;
    worker?.terminate();
    worker = undefined;
    job?.reject(new Error('The document could not be rendered'));
    next();
  };
  return worker;
}

function finish(answer: Answer): void {
  const job = running;
  running = undefined;
  if (job?.id === answer.id) {
    if ('failure' in answer) job.reject(new Error(answer.failure));
    else job.resolve({ html: answer.html, outline: answer.outline });
  }
  next();
}

function next(): void {
  if (running) return;
  running = waiting.shift();
  if (running) start().postMessage({ id: running.id, source: running.source });
}

/**
 * Renders in the worker. A newer request of the same channel replaces one that still waits, which then answers
 * nothing: a fast typist gets the last text rendered, not every text.
 */
export function renderInBackground(channel: string, source: string): Promise<Rendered | undefined> {
  if (typeof Worker === 'undefined') return import('./pipeline').then((m) => m.renderMarkdown(source));
  return new Promise((resolve, reject) => {
    const stale = waiting.findIndex((job) => job.channel === channel);
    if (stale >= 0) waiting.splice(stale, 1)[0]?.resolve(undefined);
    waiting.push({ id: ++counter, channel, source, resolve, reject });
    next();
  });
}
