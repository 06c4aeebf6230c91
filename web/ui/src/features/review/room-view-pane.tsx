import { useTenant } from '@/lib/tenant-context';
import { AgreementView } from './agreement/agreement-view';
import { Desk } from './desk/desk';
import { DocumentView } from './document/document-view';
import { FindingsView } from './findings/findings-view';
import { GatesView } from './gates/gates-view';
import { useRoom } from './logic/room';
import { deskSeats } from './logic/views';
import { RecommendationView } from './recommendation/recommendation-view';
import { RecordView } from './record/record-view';

/** The view that was chosen. */
export function RoomViewPane() {
  const { me } = useTenant();
  const { review, view } = useRoom();
  const seats = deskSeats(review, me.memberId);
  switch (view) {
    case 'desk':
    case 'document':
      return <DocumentView desk={seats.length > 0 ? <Desk seats={seats} /> : undefined} />;
    case 'findings':
      return <FindingsView />;
    case 'agreement':
      return <AgreementView />;
    case 'recommendation':
      return <RecommendationView />;
    case 'gates':
      return <GatesView />;
    case 'record':
      return <RecordView />;
  }
}
