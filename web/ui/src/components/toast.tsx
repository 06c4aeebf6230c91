import { useSyncExternalStore, type ReactNode } from 'react';

interface Shown {
  id: number;
  content: ReactNode;
}

const LIFE_MS = 5_000;
let shown: Shown[] = [];
let counter = 0;
const listeners = new Set<() => void>();

function change(next: Shown[]): void {
  shown = next;
  listeners.forEach((listener) => listener());
}

/** Says in passing that something happened. Nothing that a person must act on belongs here. */
export function toast(content: ReactNode): void {
  const id = ++counter;
  change([...shown.slice(-2), { id, content }]);
  setTimeout(() => change(shown.filter((one) => one.id !== id)), LIFE_MS);
}

export function Toasts() {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {current.map(({ id, content }) => (
        <div key={id} className="toast">
          {content}
        </div>
      ))}
    </div>
  );
}
