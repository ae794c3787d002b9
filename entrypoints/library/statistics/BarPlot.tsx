import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useTranslate } from '../../../components/page/translate';

interface BarPlotProps {
  /** Says what is plotted, to a screen reader too. */
  name: string;
  bars: readonly { key: string; label: string; count: number }[];
  /** Labels under the bars: every so many have room. */
  every: number;
}

/** Units of the drawing, which a window shows at about their size: its words stay as large as others. */
const WIDE = 640;
const NARROW = 320;
const HEIGHT = 120;
const FOOT = 18;
const HEAD = 16;

/** Width of `2026-11`. */
const LABEL = 46;
/** Half the width of `10,000`. */
const PEAK = 18;
/** No bar is wider. */
const LARGEST = 53;

/** Between two labels, at the least. */
const GAP = 8;

/** The bars that have a label: every so many, and none before the last that would run into it where that one ends at the edge. */
export function labelledBars(count: number, step: number, every: number, width: number): number[] {
  const apart = Math.max(every, Math.ceil((LABEL + GAP) / step));
  const at = Array.from({ length: Math.ceil(count / apart) }, (_, n) => n * apart);
  const [before, last] = at.slice(-2);
  const isMoved = last !== undefined && last * step + 1 > width - LABEL;
  const meets = isMoved && before !== undefined && before * step + 1 + LABEL + GAP > width - LABEL;
  return meets && at.length > 1 ? at.filter((one) => one !== before) : at;
}

/** Stands under the left edge of its bar, at the right end before the edge of the plot. */
function Label({ x, width, text }: { x: number; width: number; text: string }) {
  const isLast = x > width - LABEL;
  return (
    <text className="plot-label" x={isLast ? width : x} y={HEIGHT + HEAD + 13} textAnchor={isLast ? 'end' : 'start'}>
      {text}
    </text>
  );
}

function useWidth(): number {
  const narrow = useMemo(() => matchMedia('(max-width: 600px)'), []);
  const listen = useCallback(
    (changed: () => void) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    [narrow],
  );
  return useSyncExternalStore(listen, () => (narrow.matches ? NARROW : WIDE));
}

/** Upright bars over time. The figures themselves are in a table that a screen reader reads in its place. */
export function BarPlot({ name, bars, every }: BarPlotProps) {
  const t = useTranslate();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = useWidth();
  // A few bars stand at the left, as wide as those of a full plot.
  const step = width / Math.max(bars.length, width / LARGEST);
  const labelled = labelledBars(bars.length, step, every, width);
  const peak = bars.findIndex(({ count }) => count === most);
  return (
    <figure className="plot">
      <svg viewBox={`0 0 ${width} ${HEIGHT + FOOT + HEAD}`} aria-hidden="true" focusable="false">
        <line className="plot-axis" x1={0} x2={width} y1={HEIGHT + HEAD} y2={HEIGHT + HEAD} />
        {bars.map(({ key, label, count }, at) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          return (
            <g key={key}>
              <rect x={at * step + 1} y={HEAD + HEIGHT - height} width={Math.max(2, step - 3)} height={height}>
                <title>{`${label} · ${t('library.count', { n: count })}`}</title>
              </rect>
              {labelled.includes(at) && <Label width={width} x={at * step + 1} text={label} />}
            </g>
          );
        })}
        {peak >= 0 && (
          <text
            className="plot-peak"
            x={Math.min(Math.max(peak * step + step / 2, PEAK), width - PEAK)}
            y={HEAD - 5}
            textAnchor="middle"
          >
            {most.toLocaleString(t('locale'))}
          </text>
        )}
      </svg>
      <table className="qy-hidden">
        <caption>{name}</caption>
        <tbody>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ key, label, count }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{t('library.count', { n: count })}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
}
