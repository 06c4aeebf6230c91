import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { NotFoundPage } from '@/components/error-page';
import { Loaded } from '@/components/loaded';
import type { Review } from '@/lib/api/review-types';
import type { Quote } from '@/lib/api/types';
import { useOnPresence } from '@/lib/feed/use-on-presence';
import { paths } from '@/lib/paths';
import { useReview } from '@/lib/queries/use-review-reads';
import { useTenant } from '@/lib/tenant-context';
import { useNow } from '@/lib/use-now';
import { chairsMove } from './logic/chairs-move';
import { RoomContext, type Room, type RoomDialog, type RoomView } from './logic/room';
import { isView, viewOf, viewsOf } from './logic/views';
import { RoomHeader } from './room-header';
import { RoomTabs } from './room-tabs';
import { RoomViewPane } from './room-view-pane';
import { SeatStrip } from './seats/seat-strip';
import { TurnCards } from './turn-cards';
import { useArrival } from './use-arrival';
import { useProjector } from './use-projector';
import { useRoomKeys } from './use-room-keys';
import './review.css';
import './print.css';

const VIEWS = 'room-views';
const Dialog = lazy(() => import('./dialogs/room-dialog'));

/** The room in which a panel works on a proposal. */
export default function ReviewPage({ reviewName, view }: { reviewName: string; view?: string | undefined }) {
  const read = useReview(reviewName);
  if (!isView(view)) return <NotFoundPage />;
  return (
    <Loaded read={read} lines={8}>
      {(review) => <ReviewRoom review={review} wanted={view} />}
    </Loaded>
  );
}

function ReviewRoom({ review, wanted }: { review: Review; wanted: string | undefined }) {
  const { slug, me } = useTenant();
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<RoomDialog>();
  const [composing, setComposing] = useState(false);
  const [quote, takeQuote] = useState<Quote>();
  const present = useOnPresence(review.proposal, 'viewing');
  const next = chairsMove(review, useNow());
  const views = viewsOf(review, me.memberId).all;
  const view = viewOf(review, me.memberId, wanted);
  const show = useCallback(
    (to: RoomView) => {
      navigate(paths.reviewView(slug, review.review, to));
      // On a phone the view begins far below the button that leads to it.
      if (matchMedia('(max-width: 900px)').matches) {
        document.getElementById(VIEWS)?.scrollIntoView({ block: 'start' });
      }
    },
    [navigate, slug, review.review],
  );
  const compose = useCallback(
    (on: boolean) => {
      setComposing(on);
      if (on) show('recommendation');
    },
    [show],
  );
  const at = useMemo(
    () => ({ review: review.review, proposal: review.proposal }),
    [review.review, review.proposal],
  );
  const room: Room = {
    review,
    at,
    present,
    view,
    show,
    open: setDialog,
    composing,
    compose,
    quote,
    takeQuote,
  };
  useProjector();
  useArrival(view);
  useRoomKeys(room, views, next);
  return (
    <RoomContext value={room}>
      <div className="page wide room">
        <RoomHeader />
        <TurnCards next={next} />
        <SeatStrip />
        <div id={VIEWS} className="room-views">
          <RoomTabs views={views} />
          <RoomViewPane />
        </div>
      </div>
      {dialog && (
        <Suspense fallback={null}>
          <Dialog dialog={dialog} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </RoomContext>
  );
}
