import { useId, type ReactNode } from 'react';
import { Loaded } from '@/components/loaded';
import { ProposalRow } from '@/components/proposal-row';
import { useProposals } from '@/lib/queries/use-reads';

interface ProposalsCardProps {
  title: string;
  filter: Record<string, string>;
  /** What stands in the card when there is no proposal; without it there is no card then. */
  empty?: ReactNode;
  more?: ReactNode;
  brief?: boolean;
}

const SHOWN = 8;

export function ProposalsCard({ title, filter, empty, more, brief }: ProposalsCardProps) {
  const id = useId();
  const read = useProposals(filter, SHOWN);
  const none = read.data?.pages[0]?.items.length === 0;
  if (none && !empty) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {!none && <span className="small">{more}</span>}
      </div>
      <Loaded read={read}>
        {(data) =>
          none ? (
            empty
          ) : (
            <div className="rows-box">
              <ul className="list rows">
                {data.pages
                  .flatMap((page) => page.items)
                  .map((proposal) => (
                    <ProposalRow key={proposal.key} proposal={proposal} brief={brief === true} />
                  ))}
              </ul>
            </div>
          )
        }
      </Loaded>
    </section>
  );
}
