import type { ComponentProps } from 'react';
import type { Suggestion } from '@/lib/api/types';
import { useSuggestionBox } from './use-suggestion-box';

interface ProposalPickerProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'role'> {
  value: string;
  onChange: (key: string) => void;
}

/** A field for the key of a proposal that finds it by words of its title too. */
export function ProposalPicker({ value, onChange, ...rest }: ProposalPickerProps) {
  const isMeant = ({ key }: Suggestion) => key === value.trim().toUpperCase();
  const box = useSuggestionBox(value, ({ key }) => onChange(key), isMeant);
  const picked = box.found.find(isMeant);
  return (
    <div className="picker">
      <input
        {...rest}
        {...box.field}
        className="input"
        value={value}
        placeholder="PAY-14, or words of the title"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && box.chosen) {
            event.preventDefault();
            onChange(box.chosen.key);
            box.close();
          } else box.field.onKeyDown(event);
        }}
      />
      {box.list}
      {picked && <span className="picked truncate">{picked.title}</span>}
    </div>
  );
}
