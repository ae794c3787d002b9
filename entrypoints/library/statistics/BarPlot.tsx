import { useTranslate } from '../../../components/page/translate';

interface BarPlotProps {
  /** Says what is plotted, to a screen reader too. */
  name: string;
  bars: readonly { key: string; label: string; count: number }[];
  /** Labels under the bars: every so many have room. */
  every: number;
}

const WIDTH = 640;
const HEIGHT = 120;
const FOOT = 18;
const HEAD = 16;

/** Width of `2026-11`. */
const LABEL = 46;

/** Stands under the left edge of its bar, at the right end before the edge of the plot. */
function Label({ x, text }: { x: number; text: string }) {
  const isLast = x > WIDTH - LABEL;
  return (
    <text className="plot-label" x={isLast ? WIDTH : x} y={HEIGHT + HEAD + 13} textAnchor={isLast ? 'end' : 'start'}>
      {text}
    </text>
  );
}

/** Upright bars over time. The figures themselves are in a table that a screen reader reads in its place. */
export function BarPlot({ name, bars, every }: BarPlotProps) {
  const t = useTranslate();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(bars.length, 12);
  const peak = bars.findIndex(({ count }) => count === most);
  return (
    <figure className="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT + HEAD}`} aria-hidden="true" focusable="false">
        <line className="plot-axis" x1={0} x2={WIDTH} y1={HEIGHT + HEAD} y2={HEIGHT + HEAD} />
        {bars.map(({ key, label, count }, at) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          return (
            <g key={key}>
              <rect x={at * step + 1} y={HEAD + HEIGHT - height} width={Math.max(2, step - 3)} height={height}>
                <title>{`${label} · ${t('library.count', { n: count })}`}</title>
              </rect>
              {at % every === 0 && <Label x={at * step + 1} text={label} />}
            </g>
          );
        })}
        {peak >= 0 && (
          <text className="plot-peak" x={Math.min(peak * step + step / 2, WIDTH - 16)} y={HEAD - 5} textAnchor="middle">
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
