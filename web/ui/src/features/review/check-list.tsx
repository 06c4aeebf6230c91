interface CheckListProps {
  legend: string;
  items: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  empty?: string;
}

/** Any of several, in the order of the list. */
export function CheckList({ legend, items, chosen, onChange, empty }: CheckListProps) {
  const toggle = (value: string) =>
    onChange(
      items
        .map((item) => item.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <fieldset className="check-list">
      <legend>{legend}</legend>
      {items.length === 0 && empty && <p className="muted small">{empty}</p>}
      {items.map(({ value, label }) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
