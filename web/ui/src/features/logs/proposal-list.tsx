import { ScrollText } from 'lucide-react';
import { EmptyState } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { ProposalRow } from '@/components/proposal-row';
import { useListKeys } from '@/components/use-list-keys';
import { useProposals } from '@/lib/queries/use-reads';
import { useFilters } from '@/lib/use-search-params';
import { ProposalFilters } from './proposal-filters';

/** Proposals with their filters, which live in the address. */
export function ProposalList({ log }: { log?: string }) {
  const [params, change] = useFilters();
  const ref = useListKeys<HTMLUListElement>();
  const value = (name: string) => params.get(name) ?? undefined;
  const filter = {
    log: log ?? value('log'),
    state: value('state'),
    tag: value('tag'),
    author: value('author'),
    sort: value('sort'),
  };
  const read = useProposals(filter, 50);
  const filtered = Boolean(filter.state ?? filter.tag ?? filter.author);
  return (
    <>
      <ProposalFilters filter={filter} withLog={log === undefined} onChange={change} />
      <Loaded read={read} lines={8}>
        {(data) => {
          const proposals = data.pages.flatMap((page) => page.items);
          if (proposals.length === 0) {
            return (
              <EmptyState
                icon={ScrollText}
                title={filtered ? 'Nothing matches these filters' : 'No proposals yet'}
              >
                <p>
                  {filtered
                    ? 'Take one away to see more.'
                    : 'A proposal begins as a draft that only needs a title.'}
                </p>
              </EmptyState>
            );
          }
          return (
            <div className="card rows-box">
              <ul className="list rows" ref={ref} aria-busy={read.isPlaceholderData}>
                {proposals.map((proposal) => (
                  <ProposalRow key={proposal.key} proposal={proposal} />
                ))}
              </ul>
            </div>
          );
        }}
      </Loaded>
      <LoadMore pages={read} />
    </>
  );
}
