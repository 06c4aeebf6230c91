import { toast } from '@/components/toast';
import { eventSentence } from '@/lib/event-sentence';
import { useOnEvent } from '@/lib/feed/use-on-event';
import { useTenant } from '@/lib/tenant-context';

/** Says what others just did to the proposal on the page, which has already changed by then. */
export function useNewsOfProposal(key: string): void {
  const { me } = useTenant();
  useOnEvent((event) => {
    if (event.proposal !== key || event.actor.memberId === me.memberId) return;
    if (event.event === 'proposal-numbered') return;
    toast(`${event.actor.name} ${eventSentence(event.event)} ${key}`);
  });
}
