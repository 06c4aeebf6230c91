import { useEffect, useRef, useState } from 'react';
import { ProblemNotice, Skeleton } from '@/components/feedback';
import { diffBlocks } from '@/lib/diff/blocks';
import { renderInBackground } from '@/lib/markdown/render-client';
import { sanitizeHtml } from '@/lib/markdown/sanitize';
import '@/styles/markdown.css';
import '@/components/diff.css';

/** The change as readers see it: rendered, with what was added and removed marked. */
export function RenderedDiff({ before, after }: { before: string; after: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'working' | 'shown' | Error>('working');
  useEffect(() => {
    let current = true;
    Promise.all([renderInBackground('diff-before', before), renderInBackground('diff-after', after)]).then(
      ([old, now]) => {
        if (!current || !old || !now || !ref.current) return;
        ref.current.replaceChildren(diffBlocks(sanitizeHtml(old.html), sanitizeHtml(now.html)));
        setState('shown');
      },
      (error: Error) => current && setState(error),
    );
    return () => {
      current = false;
    };
  }, [before, after]);
  return (
    <div className="card paper-diff">
      {state === 'working' && <Skeleton lines={8} />}
      {state instanceof Error && <ProblemNotice error={state} />}
      <div className="md" ref={ref} />
    </div>
  );
}
