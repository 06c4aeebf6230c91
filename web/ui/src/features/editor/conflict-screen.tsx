import { ArrowLeft, GitMerge } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { Button } from '@/components/button';
import { ErrorPage } from '@/components/error-page';
import { Skeleton } from '@/components/feedback';
import { SourceDiff } from '@/components/source-diff';
import type { Proposal } from '@/lib/api/types';
import { mergeTexts } from '@/lib/diff/merge';
import { useProposal, useRevision } from '@/lib/queries/use-reads';

interface Text {
  title: string;
  body: string;
}

interface ConflictScreenProps {
  proposal: Proposal;
  base: number;
  mine: Text;
  /** The text to go on with, and the revision that it now builds on. */
  onResolve: (resolved: Text & { baseRevision: number }) => void;
  onBack: () => void;
}

/** Somebody saved first: shows both changes and offers to bring them together. Nothing is lost whatever is chosen. */
export function ConflictScreen({ proposal, base, mine, onResolve, onBack }: ConflictScreenProps) {
  const fresh = useProposal(proposal.key);
  const start = useRevision(proposal.key, base);
  const reread = useEffectEvent(() => void fresh.refetch());
  useEffect(() => reread(), []);
  const theirs = fresh.data ?? proposal;
  const resolve = (text: Text) =>
    onResolve({ title: text.title, body: text.body, baseRevision: theirs.revision });
  const behind = theirs.revision === base;
  const merged = useMemo(
    () => (start.data && !behind ? mergeTexts(start.data.body, mine.body, theirs.body) : undefined),
    [start.data, behind, mine.body, theirs.body],
  );
  if (start.error) return <ErrorPage error={start.error} />;
  if (!start.data || behind) {
    return (
      <div className="page">
        <Skeleton lines={8} />
      </div>
    );
  }
  const title = mine.title === start.data.title ? theirs.title : mine.title;
  return (
    <div className="page wide conflict">
      <header className="page-head">
        <div>
          <h1>Two people changed {proposal.key}</h1>
          <p className="lead">
            You started from revision {base}; revision {theirs.revision} was saved in the meantime. Nothing of
            yours is lost: it is below, and kept in this browser.
          </p>
        </div>
        <div className="actions">
          <Button variant="ghost" onClick={onBack}>
            <ArrowLeft size={15} aria-hidden /> Back to my text
          </Button>
        </div>
      </header>
      <div className={merged === undefined ? 'notice warn' : 'notice good'} role="status">
        <GitMerge size={18} aria-hidden />
        <div>
          {merged === undefined
            ? 'You both changed the same place, so only a person can decide. Continue with your text and take over by hand what you need, or continue with theirs.'
            : 'The changes do not touch each other and fit together. You see the result in the editor before anything is saved.'}
        </div>
      </div>
      <div className="actions conflict-choices">
        {merged !== undefined && (
          <Button variant="primary" onClick={() => resolve({ title, body: merged })}>
            Bring both together
          </Button>
        )}
        <Button onClick={() => resolve(mine)}>Continue with my text</Button>
        <Button onClick={() => resolve(theirs)}>Continue with revision {theirs.revision}</Button>
      </div>
      <div className="conflict-sides">
        <section aria-labelledby="conflict-theirs">
          <h2 id="conflict-theirs">What was saved (revision {theirs.revision})</h2>
          <SourceDiff before={start.data.body} after={theirs.body} label="Their changes" />
        </section>
        <section aria-labelledby="conflict-mine">
          <h2 id="conflict-mine">What you changed</h2>
          <SourceDiff before={start.data.body} after={mine.body} label="Your changes" />
        </section>
      </div>
    </div>
  );
}
