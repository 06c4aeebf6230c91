import { CloudOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFeedStatus } from '@/lib/feed/use-feed-status';

const PATIENCE_MS = 4_000;

function onConnectivity(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the page may be old; a short hiccup is not worth saying. */
export function ConnectionBanner() {
  const online = useSyncExternalStore(onConnectivity, () => navigator.onLine);
  const broken = useFeedStatus() === 'waiting';
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!broken) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [broken]);
  if (online && !late) return null;
  return (
    <div className="banner" role="status">
      <CloudOff size={15} aria-hidden />
      {online ? 'The live connection is lost. Trying again…' : 'You are offline. What you type is kept here.'}
    </div>
  );
}
