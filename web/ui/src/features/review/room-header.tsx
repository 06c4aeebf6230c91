import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Deadline } from '@/components/deadline';
import { Crumbs } from '@/components/page-header';
import { Person } from '@/components/person';
import { Presence } from '@/components/presence';
import { useTitle } from '@/components/use-title';
import { WordBadge } from '@/components/word-badge';
import { paths } from '@/lib/paths';
import { PHASES } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { ChairMenu } from './chair-menu';
import { useRoom } from './logic/room';
import { PhaseSteps } from './phase-steps';

const ProtocolDialog = lazy(() => import('./protocol-dialog'));

export function RoomHeader() {
  const { slug } = useTenant();
  const { review, present } = useRoom();
  const [protocol, setProtocol] = useState(false);
  useTitle(`Review of ${review.proposal} ${review.title}`);
  const { revision, submitted } = review.document;
  return (
    <header className="room-head">
      <div className="room-top">
        <div>
          <Crumbs
            crumbs={[
              { href: paths.log(slug, review.log), label: review.log },
              { href: paths.proposal(slug, review.proposal), label: review.proposal },
            ]}
          />
          <h1>
            <span className="sr-only">Review of </span>
            <span className="key-before">{review.proposal}</span> {review.title}
          </h1>
        </div>
        <div className="row room-right">
          <Presence present={present} />
          <ChairMenu />
        </div>
      </div>
      <div className="room-meta">
        <WordBadge word={PHASES[review.phase]} />
        <span>Round {review.round}</span>
        {review.deadline && (
          <span>
            Until <Deadline at={review.deadline} />
          </span>
        )}
        <span className="row">
          Chair <Person person={review.chair} small />
        </span>
        <Link href={paths.proposalTab(slug, review.proposal, 'revisions')}>Revision {revision}</Link>
        {submitted > revision && (
          <span className="badge warn" title="The sealed round goes on with the text that it began with.">
            Revision {submitted} waits for the reveal
          </span>
        )}
        <button type="button" className="linklike" onClick={() => setProtocol(true)}>
          <span className="sr-only">Protocol: </span>
          {review.protocol.name}
        </button>
      </div>
      <PhaseSteps review={review} />
      {protocol && (
        <Suspense fallback={null}>
          <ProtocolDialog onClose={() => setProtocol(false)} protocol={review.protocol} />
        </Suspense>
      )}
    </header>
  );
}
