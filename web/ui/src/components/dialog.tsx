import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './button';

interface DialogProps {
  title: string;
  description?: string;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page; shown for as long as it is rendered. */
export function Dialog({ title, description, wide, onClose, children }: DialogProps) {
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="overlay" />
        <Primitive.Content
          className={wide ? 'dialog wide' : 'dialog'}
          {...(description ? {} : { 'aria-describedby': undefined })}
          // A list that is open in the dialog goes first.
          onEscapeKeyDown={(event) => {
            if (document.activeElement?.getAttribute('aria-expanded') === 'true') event.preventDefault();
          }}
        >
          <div className="dialog-head">
            <div>
              <Primitive.Title asChild>
                <h2>{title}</h2>
              </Primitive.Title>
              {description && <Primitive.Description>{description}</Primitive.Description>}
            </div>
            <Primitive.Close asChild>
              <IconButton label="Close" variant="ghost" size="small">
                <X size={16} aria-hidden />
              </IconButton>
            </Primitive.Close>
          </div>
          <div className="dialog-body">{children}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
