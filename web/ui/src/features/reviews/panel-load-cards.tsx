import { Loaded } from '@/components/loaded';
import { Person } from '@/components/person';
import { usePanelLoad } from '@/lib/queries/use-review-reads';
import { named } from '@/lib/review/words';
import { LoadTable } from './load-table';

/** How much each expert and each perspective has to do, and how fast it goes: for who convenes panels. */
export function PanelLoadCards() {
  const read = usePanelLoad(true);
  return (
    <Loaded read={read}>
      {({ items, perspectives }) => (
        <>
          <LoadTable
            title="How busy the experts are"
            titleId="expert-load"
            columns={['Expert', 'Perspectives']}
            rows={items.map(({ member, perspectives: sitsFor, ...load }) => ({
              ...load,
              key: member.memberId,
              cells: [<Person key="member" person={member} small />, sitsFor.map(named).join(', ')],
            }))}
          />
          <LoadTable
            title="How fast the perspectives are"
            titleId="perspective-load"
            columns={['Perspective']}
            rows={perspectives.map(({ perspective, ...load }) => ({
              ...load,
              key: perspective,
              cells: [named(perspective)],
            }))}
          />
        </>
      )}
    </Loaded>
  );
}
