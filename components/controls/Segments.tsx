import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  /** Name of the choice, for a screen reader. */
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  /** What was chosen is not there yet. */
  busy?: boolean;
  /** Why nothing can be chosen now; undefined where it can. */
  off?: string | undefined;
}

/** A few words side by side of which one holds. Radio buttons, so the arrow keys work. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  busy = false,
  off,
}: SegmentsProps<Value>) {
  const name = useId();
  const reason = useId();
  return (
    <fieldset
      className="segments"
      aria-busy={busy}
      disabled={off !== undefined}
      title={off}
      aria-describedby={off && reason}
    >
      <legend className="qy-hidden">{label}</legend>
      {off && (
        <span id={reason} className="qy-hidden">
          {off}
        </span>
      )}
      {options.map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
