import { Fragment } from 'react';
import { Dialog } from '@/components/dialog';

const SHORTCUTS: [string[], string][] = [
  [['/'], 'Search; so does Ctrl K'],
  [['n'], 'New proposal'],
  [['g', 'h'], 'Home'],
  [['g', 'l'], 'Logs'],
  [['g', 'p'], 'Proposals'],
  [['g', 'r'], 'Reviews'],
  [['g', 'd'], 'Decisions'],
  [['g', 's'], 'Full search'],
  [['g', 'm'], 'Members'],
  [['g', 'a'], 'Audit trail'],
  [['j', 'k'], 'Next and previous in a list; Enter opens'],
  [['e'], 'Edit the proposal'],
  [['c'], 'Comment on the selected passage, or on the whole'],
  [['Ctrl', 'S'], 'Save in the editor'],
  [['1', '7'], 'In a review: its views, from left to right'],
  [['x'], 'In a review: the chair’s next move'],
  [['b'], 'In a review: large, for a projector'],
  [['?'], 'This list'],
];

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="shortcuts">
        {SHORTCUTS.map(([keys, meaning]) => (
          <Fragment key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
