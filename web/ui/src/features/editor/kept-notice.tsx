import { HardDrive, TriangleAlert } from 'lucide-react';
import { RelativeTime } from '@/components/relative-time';

/** Says whether the unsaved text is safe in this browser. */
export function KeptNotice({ restored, kept, at }: { restored: boolean; kept: boolean; at: number }) {
  if (!kept) {
    return (
      <div className="notice bad" role="alert">
        <TriangleAlert size={17} aria-hidden />
        <div>This browser cannot keep your text (its storage is full or forbidden). Save often.</div>
      </div>
    );
  }
  if (!restored) return null;
  return (
    <div className="notice info" role="status">
      <HardDrive size={17} aria-hidden />
      <div>
        You are back at the text you had not saved. It changed here{' '}
        <RelativeTime at={new Date(at).toISOString()} />.
      </div>
    </div>
  );
}
