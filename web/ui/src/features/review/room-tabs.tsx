import { TabLinks } from '@/components/tab-links';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { failingGates, isUnsettled } from './logic/reading';
import { useRoom, type RoomView } from './logic/room';

const LABELS: Record<RoomView, string> = {
  desk: 'My sheet',
  document: 'Document',
  findings: 'Findings',
  agreement: 'Agreement',
  recommendation: 'Recommendation',
  gates: 'Gates',
  record: 'Record',
};

/** The views of the room; a number says how much in it waits. */
export function RoomTabs({ views }: { views: readonly RoomView[] }) {
  const { slug } = useTenant();
  const { review, view } = useRoom();
  const count: Partial<Record<RoomView, number>> = {
    findings: review.findings.filter(isUnsettled).length,
    gates: failingGates(review).length,
  };
  return (
    <TabLinks
      label="Views of the review"
      tabs={views.map((one) => ({
        href: paths.reviewView(slug, review.review, one),
        label: LABELS[one],
        count: count[one],
        current: one === view,
      }))}
    />
  );
}
