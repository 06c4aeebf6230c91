import { Button } from '@/components/button';

interface OptionSwitchProps {
  options: readonly string[];
  /** Undefined for the proposal as a whole. */
  chosen: string | undefined;
  onChoose: (option: string | undefined) => void;
}

/** Chooses whether positions are shown on the whole proposal or on one of its options. */
export function OptionSwitch({ options, chosen, onChoose }: OptionSwitchProps) {
  return (
    <div className="option-switch no-print" role="group" aria-label="Positions on">
      {[undefined, ...options].map((option) => (
        <Button
          key={option ?? ''}
          size="small"
          aria-pressed={option === chosen}
          title={option}
          onClick={() => onChoose(option)}
        >
          <span className="truncate">{option ?? 'Whole proposal'}</span>
        </Button>
      ))}
    </div>
  );
}
