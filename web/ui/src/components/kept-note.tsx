import { HardDrive, TriangleAlert } from 'lucide-react';
import type { KeptForm } from '@/lib/use-kept-form';
import { Button } from './button';

interface KeptNoteProps {
  form: Pick<KeptForm<unknown>, 'dirty' | 'restored' | 'kept'>;
  /** Throws away what was typed. */
  onDiscard: () => void;
}

/** Says that a form holds what was typed in another visit, or that this browser cannot keep it. */
export function KeptNote({ form, onDiscard }: KeptNoteProps) {
  if (!form.dirty) return null;
  if (!form.kept) {
    return (
      <div className="notice bad" role="alert">
        <TriangleAlert size={17} aria-hidden />
        <div>This browser cannot keep what you type; save it before you leave.</div>
      </div>
    );
  }
  if (!form.restored) return null;
  return (
    <div className="notice info" role="status">
      <HardDrive size={17} aria-hidden />
      <div>You typed this before and did not save it.</div>
      <Button size="small" onClick={onDiscard}>
        Discard
      </Button>
    </div>
  );
}
