import { Button } from '@/components/button';
import { ErrorPage } from '@/components/error-page';
import { Skeleton } from '@/components/feedback';
import { MarkdownView } from '@/components/markdown-view';
import { SourceDiff } from '@/components/source-diff';
import { useRevision } from '@/lib/queries/use-reads';
import { RenderedDiff } from './rendered-diff';

interface ComparisonProps {
  proposalKey: string;
  from: number;
  to: number;
  view: 'source' | 'rendered';
  onView: (view: 'source' | 'rendered') => void;
}

/** The change from one revision to another; the first revision, which changed nothing, is shown as it is. */
export function Comparison({ proposalKey, from, to, view, onView }: ComparisonProps) {
  const before = useRevision(proposalKey, from > 0 ? from : undefined);
  const after = useRevision(proposalKey, to);
  const error = after.error ?? before.error;
  const ready = after.data && (from === 0 || before.data);
  const text = (revision: { title: string; body: string } | undefined) => revision?.body ?? '';
  const renamed = before.data && after.data && before.data.title !== after.data.title;
  return (
    <section className="comparison" aria-label="Comparison">
      <div className="toolbar">
        <h2>{from === 0 ? `Revision ${to}` : `Revision ${from} → ${to}`}</h2>
        <span className="bar-space" />
        <div className="segmented" role="group" aria-label="View">
          {(['source', 'rendered'] as const).map((value) => (
            <Button key={value} size="small" aria-pressed={view === value} onClick={() => onView(value)}>
              {value === 'source' ? 'Source' : 'Rendered'}
            </Button>
          ))}
        </div>
      </div>
      {error && <ErrorPage error={error} />}
      {!error && !ready && <Skeleton lines={8} />}
      {!error && ready && (
        <>
          {renamed && (
            <p className="renamed">
              Title: <del>{before.data.title}</del> <ins>{after.data.title}</ins>
            </p>
          )}
          {from === 0 ? (
            <Whole text={text(after.data)} view={view} />
          ) : view === 'source' ? (
            <SourceDiff before={text(before.data)} after={text(after.data)} label="Changes of the source" />
          ) : (
            <RenderedDiff before={text(before.data)} after={text(after.data)} />
          )}
        </>
      )}
    </section>
  );
}

function Whole({ text, view }: { text: string; view: 'source' | 'rendered' }) {
  if (view === 'source') {
    return (
      <pre className="card source" tabIndex={0} role="region" aria-label="Source">
        {text}
      </pre>
    );
  }
  return (
    <div className="card paper-diff">
      <MarkdownView source={text} />
    </div>
  );
}
