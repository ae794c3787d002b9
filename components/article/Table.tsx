import type { ReactNode } from 'react';
import { useTranslate } from '../page/translate';

/** A long cell is as wide as a column of a newspaper at least: 3,000 characters in one of six would be a tower. */
const LONG = 60;
/** 2022-03-01 · 0710-3562000 · 12.5%: what is read as one. */
const FIGURE = /^[!-~](?:[ -~]{0,14}[!-~])?$/u;

/** A data table in a box of its own that scrolls sideways, by keyboard too. */
export function Table({
  place,
  rows,
  cell = (text) => text,
}: {
  place: number | undefined;
  rows: string[][];
  /** What is drawn for the text of a cell. */
  cell?: (text: string) => ReactNode;
}) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="qy-table" data-block={place} aria-label={t('article.table')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
            <tr key={row}>
              {cells.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={column} className={classOf(text)}>
                  {cell(text)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function classOf(text: string): string | undefined {
  if (text.length > LONG) return 'qy-long-cell';
  return FIGURE.test(text) ? 'qy-figure-cell' : undefined;
}
