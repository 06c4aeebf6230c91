import { useId, type ReactNode } from 'react';
import './choice-cards.css';

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
  meaning?: ReactNode;
}

interface ChoiceCardsProps<T extends string> {
  legend: ReactNode;
  choices: readonly Choice<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** For choices of a word each: they stand close together. */
  compact?: boolean;
  hint?: ReactNode;
  required?: boolean;
}

/** One of few, each with what it means. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { legend, choices, value, onChange, compact, hint, required } = props;
  const name = useId();
  return (
    <fieldset className={compact ? 'choices compact' : 'choices'}>
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="choice-grid">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              required={required === true}
            />
            <span>
              <span className="choice-label">{choice.label}</span>
              {choice.meaning && <span className="muted small">{choice.meaning}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
