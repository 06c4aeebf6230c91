import { useDeferredValue, useId, type ComponentProps } from 'react';
import { useSuggestions } from '@/lib/queries/use-reads';

interface ProposalPickerProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string;
  onChange: (key: string) => void;
}

/** A field for the key of a proposal that finds it by words of its title too. */
export function ProposalPicker({ value, onChange, ...rest }: ProposalPickerProps) {
  const list = useId();
  const query = useDeferredValue(value.trim());
  const found = useSuggestions(query).data?.items ?? [];
  return (
    <>
      <input
        {...rest}
        className="input"
        list={list}
        value={value}
        placeholder="PAY-14, or words of the title"
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
      />
      <datalist id={list}>
        {found.map((one) => (
          <option key={one.key} value={one.key}>
            {one.title}
          </option>
        ))}
      </datalist>
    </>
  );
}
