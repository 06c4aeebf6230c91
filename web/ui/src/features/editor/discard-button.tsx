import { useState } from 'react';
import { Button } from '@/components/button';
import { DialogForm } from '@/components/dialog-form';

interface DiscardButtonProps {
  /** Whether anything was typed that would be lost. */
  dirty: boolean;
  onDiscard: () => void;
}

/** Leaves the editor; asks first when that throws away what was typed. */
export function DiscardButton({ dirty, onDiscard }: DiscardButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="ghost" onClick={() => (dirty ? setAsking(true) : onDiscard())}>
        {dirty ? 'Discard' : 'Close'}
      </Button>
      {asking && (
        <DialogForm
          title="Discard what you wrote?"
          description="It is kept in this browser only and cannot be brought back."
          action="Discard"
          danger
          pending={false}
          error={null}
          onSubmit={() => Promise.resolve(onDiscard())}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
