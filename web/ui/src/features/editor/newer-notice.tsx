import { GitMerge } from 'lucide-react';
import { Button } from '@/components/button';
import type { Proposal } from '@/lib/api/types';

/** Told as soon as it happens, so that nobody writes for an hour on an old text. */
export function NewerNotice({ proposal, onLook }: { proposal: Proposal; onLook: () => void }) {
  return (
    <div className="notice warn" role="status">
      <GitMerge size={17} aria-hidden />
      <div>
        Somebody saved revision {proposal.revision} while you were writing. Your text is safe; bring both
        together before you save.
      </div>
      <Button size="small" onClick={onLook}>
        Bring together
      </Button>
    </div>
  );
}
