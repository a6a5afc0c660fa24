import { Icon } from './icon.tsx';

/** One of several, behind its label, on one line. */
export function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoice: (value: T) => void;
}) {
  const { label, value, options, onChoice } = props;
  const choose = (chosen: string) => {
    const found = options.find(([one]) => one === chosen);
    if (found) onChoice(found[0]);
  };
  return (
    <label class="choice">
      <span class="quiet">{label}</span>
      <select value={value} onChange={event => choose(event.currentTarget.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}
