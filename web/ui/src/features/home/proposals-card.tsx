import { useId, type ReactNode } from 'react';
import { Loaded } from '@/components/loaded';
import { ProposalRow } from '@/components/proposal-row';
import { useProposals } from '@/lib/queries/use-reads';

interface ProposalsCardProps {
  title: string;
  filter: Record<string, string>;
  empty: string;
  more?: ReactNode;
  brief?: boolean;
}

const SHOWN = 8;

export function ProposalsCard({ title, filter, empty, more, brief }: ProposalsCardProps) {
  const id = useId();
  const read = useProposals(filter, SHOWN);
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <span className="small">{more}</span>
      </div>
      <Loaded read={read}>
        {(data) => {
          const proposals = data.pages.flatMap((page) => page.items);
          if (proposals.length === 0) return <p className="card-body muted small">{empty}</p>;
          return (
            <div className="rows-box">
              <ul className="list rows">
                {proposals.map((proposal) => (
                  <ProposalRow key={proposal.key} proposal={proposal} brief={brief === true} />
                ))}
              </ul>
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}
