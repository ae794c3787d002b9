import type { Range } from '../../settings/typography';

interface SliderProps {
  label: string;
  value: number;
  range: Range;
  /** The value in words: 36 字. */
  words: string;
  onChange: (value: number) => void;
}

/** A measure that slides between two ends, with its value in words. */
export function Slider({ label, value, range, words, onChange }: SliderProps) {
  return (
    <label className="slider">
      <span className="slider-name">{label}</span>
      <input
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output>{words}</output>
    </label>
  );
}
