import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Article } from '../../../extract/article';
import type { Highlight, TextRange } from '../../../library/annotations/annotation';
import { domRange, pointAt, rangeOf } from './block-points';
import { COLOURS, colourOf } from './colours';
import { isWithin, mapRange } from './script-points';

/** What the reader has selected, or the highlight that was pressed, and where the tools for it stand. */
export type Target = { at: { x: number; y: number } } & (
  | { range: TextRange; highlight: null }
  | { range: null; highlight: Highlight }
);

interface MarkedTextOptions {
  /** Around the article. */
  root: RefObject<HTMLElement | null>;
  /** As the page wrote it: what highlights are anchored to. */
  written: Article;
  /** As it is shown, maybe in another script. */
  shown: Article;
  highlights: readonly Highlight[] | null;
}

/** Draws the highlights over the text, and tells what is selected in it, as places in the text that the page wrote. */
export function useMarkedText({ root, written, shown, highlights }: MarkedTextOptions) {
  const [target, setTarget] = useState<Target | null>(null);
  const texts = useMemo(() => written.blocks.map(({ text }) => text), [written]);
  const shownTexts = useMemo(() => shown.blocks.map(({ text }) => text), [shown]);

  const rangeShown = useCallback(
    ({ range }: Highlight) => {
      const element = root.current;
      return range && element ? domRange(element, mapRange(texts, shownTexts, range)) : null;
    },
    [root, texts, shownTexts],
  );
  useEffect(() => {
    // The browser paints them: the text of the article stays as it is, and a selection in it too.
    if (!('highlights' in CSS)) return;
    for (const colour of COLOURS) {
      const ranges = (highlights ?? [])
        .filter((one) => colourOf(one.colour) === colour)
        .flatMap((one) => rangeShown(one) ?? []);
      CSS.highlights.set(`qy-${colour}`, new globalThis.Highlight(...ranges));
    }
    return () => {
      for (const colour of COLOURS) CSS.highlights.delete(`qy-${colour}`);
    };
  }, [highlights, rangeShown]);

  /** The selection as a place in the text; null where nothing of the text is selected. */
  const selectedRange = useCallback((): TextRange | null => {
    const selection = getSelection();
    const element = root.current;
    if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = rangeOf(element, selection.getRangeAt(0));
    return range && mapRange(shownTexts, texts, range);
  }, [root, texts, shownTexts]);

  useEffect(() => {
    const look = (event: Event) => {
      const element = root.current;
      if (!element || (event.target instanceof Element && event.target.closest('.mark-tools'))) return;
      const range = selectedRange();
      if (range) {
        const { right, bottom } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
        return setTarget({ at: { x: right, y: bottom }, range, highlight: null });
      }
      const inText = event instanceof MouseEvent && event.target instanceof Node && element.contains(event.target);
      const point = inText ? pointAt(element, event.clientX, event.clientY) : null;
      const written = point && mapRange(shownTexts, texts, { start: point, end: point }).start;
      const pressed = written && highlights?.find(({ range: one }) => one && isWithin(one, written));
      setTarget(
        pressed && event instanceof MouseEvent
          ? { at: { x: event.clientX, y: event.clientY }, range: null, highlight: pressed }
          : null,
      );
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key.startsWith('Arrow') || event.key === 'Shift') look(event);
    };
    document.addEventListener('mouseup', look);
    document.addEventListener('keyup', onKey);
    return () => {
      document.removeEventListener('mouseup', look);
      document.removeEventListener('keyup', onKey);
    };
  }, [root, texts, shownTexts, highlights, selectedRange]);

  const show = useCallback(
    (highlight: Highlight) => {
      const range = rangeShown(highlight);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (range)
        getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
    [rangeShown],
  );
  const close = useCallback(() => setTarget(null), []);
  return { target, close, selectedRange, show };
}
