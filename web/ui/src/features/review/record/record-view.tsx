import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { ProtocolFacts } from '@/components/protocol-facts';
import { paths } from '@/lib/paths';
import { enumerated, PHASES } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { absoluteTime } from '@/lib/time';
import { AgreementView } from '@/features/review/agreement/agreement-view';
import { FindingCard } from '@/features/review/findings/finding-card';
import { GatesView } from '@/features/review/gates/gates-view';
import { useRoom } from '@/features/review/logic/room';
import { ConditionList } from '@/features/review/recommendation/condition-list';
import { DecisionOfReview } from '@/features/review/recommendation/decision-of-review';
import { Dissents } from '@/features/review/recommendation/dissents';
import { RecommendationText } from '@/features/review/recommendation/recommendation-text';
import { Signatures } from '@/features/review/recommendation/signatures';
import { ChairActs } from './chair-acts';
import { RecordOfAnswers } from './record-of-answers';
import { RecordOfSeats } from './record-of-seats';
import { RecordOfVersions } from './record-of-versions';
import '@/features/review/recommendation/recommendation.css';
import './record.css';

/** The whole review on one page, to read from beginning to end and to print. */
export function RecordView() {
  const { slug } = useTenant();
  const { review } = useRoom();
  const { recommendation, decision, findings } = review;
  return (
    <div className="record">
      <div className="record-head">
        <p>
          Review of {review.proposal}, revision {review.document.revision}. Convened{' '}
          {absoluteTime(review.convenedAt)} by {review.chair.name}; authors:{' '}
          {enumerated(review.authors.map((person) => person.name))}. It stands at:{' '}
          {PHASES[review.phase][0].toLowerCase()}, round {review.round}.
        </p>
        <Button onClick={() => window.print()} className="no-print">
          <Printer size={15} aria-hidden /> Print
        </Button>
      </div>
      {review.cancelledFor && <p className="notice warn">Called off: {review.cancelledFor}</p>}
      {decision && <DecisionOfReview decision={decision} />}
      {recommendation && (
        <>
          <RecommendationText recommendation={recommendation} />
          <Signatures recommendation={recommendation} />
        </>
      )}
      <Dissents />
      <RecordOfVersions />
      <ConditionList />
      <RecordOfSeats />
      {review.positions.length > 0 && <AgreementView />}
      {findings.length > 0 && (
        <section aria-labelledby="record-findings" className="stack">
          <h2 id="record-findings">Findings</h2>
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
        </section>
      )}
      <RecordOfAnswers />
      <GatesView />
      <ChairActs />
      <section className="card" aria-labelledby="record-protocol">
        <div className="card-head">
          <h2 id="record-protocol">Protocol: {review.protocol.name}</h2>
          <Link href={paths.standardVersion(slug, review.gateRulesVersion)} className="small">
            Gate rules, version {review.gateRulesVersion}
          </Link>
        </div>
        <div className="card-body">
          <ProtocolFacts protocol={review.protocol} />
          {review.options.length > 0 && <p className="small">Options: {review.options.join(', ')}</p>}
        </div>
      </section>
    </div>
  );
}
