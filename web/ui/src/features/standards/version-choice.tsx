interface VersionChoiceProps {
  latest: number;
  version: number;
  onChange: (version: number) => void;
}

/** Chooses among the versions of a standard, the one in force first, the built-in one last. */
export function VersionChoice({ latest, version, onChange }: VersionChoiceProps) {
  return (
    <select
      className="input scope"
      aria-label="Version"
      value={version}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {Array.from({ length: latest + 1 }, (_, i) => latest - i).map((one) => (
        <option key={one} value={one}>
          {one === 0 ? 'Built in' : `Version ${one}`}
          {one === latest && ', in force'}
        </option>
      ))}
    </select>
  );
}
