import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { SavedRow } from '../../../library/record';
import type { Route } from '../route';
import type { Search } from '../use-results';
import { ResultRow } from './ResultRow';

interface ResultListProps {
  total: number;
  rows: Map<number, SavedRow>;
  /** What these answer: the answer to another search begins at its top. */
  search: Search;
  route: Route;
  /** Place that the keyboard is at, -1 for none. */
  cursor: number;
  /** The keyboard moved the cursor: take the focus along. */
  focusCursor: boolean;
  chosen: ReadonlySet<number>;
  onNeed: (first: number, last: number) => void;
  onCursor: (place: number) => void;
  onChoose: (place: number, id: number, range: boolean) => void;
}

/** Rows that are fetched before they come into sight: a turn of the wheel passes ten. */
const AHEAD = 60;

/** The list of articles. Only the rows in sight are drawn, so ten thousand cost no more than twenty. */
export function ResultList({
  total,
  rows,
  search,
  route,
  cursor,
  focusCursor,
  chosen,
  onNeed,
  ...on
}: ResultListProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => 118,
    overscan: 6,
  });
  // The same functions every time: a row is drawn anew only for what has changed of it.
  const deeds = useRef(on);
  deeds.current = on;
  const onFocus = useCallback((place: number) => deeds.current.onCursor(place), []);
  const onChoose = useCallback(
    (place: number, id: number, range: boolean) => deeds.current.onChoose(place, id, range),
    [],
  );
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;

  // After a reload the rows in sight may be missing again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => onNeed(first - AHEAD, Math.min(last + AHEAD, total - 1)), [first, last, total, onNeed, rows]);
  const asked = JSON.stringify(search);
  const answered = useRef(asked);
  useLayoutEffect(() => {
    if (answered.current !== asked) frame.current?.scrollTo({ top: 0, behavior: 'instant' });
    answered.current = asked;
  }, [asked]);
  // Again when it has come: a row that is waited for is as high as most are.
  const come = rows.has(cursor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (cursor >= 0 && focusCursor) virtualizer.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, focusCursor, virtualizer, come]);

  return (
    <div className="list-scroll" ref={frame}>
      <ol
        className={chosen.size > 0 ? 'list choosing' : 'list'}
        aria-label={t('library.list')}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {shown.map((item) => {
          const row = rows.get(item.index);
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={total}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ResultRow
                row={row}
                place={item.index}
                list={route.place}
                of={route.of}
                open={row !== undefined && row.id === route.id}
                chosen={row !== undefined && chosen.has(row.id)}
                focused={focusCursor && item.index === cursor}
                onFocus={onFocus}
                onChoose={onChoose}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
