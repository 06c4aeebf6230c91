import { CircleCheck } from 'lucide-react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { RelativeTime } from '@/components/relative-time';
import type { RoundSheet } from '@/lib/api/review-types';
import { useFileSheet, type OnSheet } from '@/lib/queries/use-seat-writes';

/** Declares the sheet ready. What it says may change until the reveal. */
export function Filing({ sheet, on }: { sheet: RoundSheet; on: OnSheet }) {
  const file = useFileSheet(on);
  if (sheet.filedAt) {
    return (
      <p className="notice good">
        <CircleCheck size={18} aria-hidden />
        <span>
          Filed <RelativeTime at={sheet.filedAt} />. You may change what it says until the reveal; nothing
          else is needed.
        </span>
      </p>
    );
  }
  return (
    <div className="filing">
      {sheet.missing.length > 0 && <p className="small">Before you can file: {sheet.missing.join(' ')}</p>}
      {file.error && <ProblemNotice error={file.error} />}
      <Button
        variant="primary"
        className="large"
        disabled={!sheet.open || file.isPending || sheet.missing.length > 0}
        onClick={() => file.mutate()}
      >
        File the sheet
      </Button>
    </div>
  );
}
