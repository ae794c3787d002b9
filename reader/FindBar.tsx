import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from '../components/page/translate';
import { findIn } from './find';
import { paint } from './highlight';
import type { Sheet } from './sheet';

interface FindBarProps {
  sheet: Sheet;
  /** What is shown; another one is searched anew. */
  shown: unknown;
  onClose: () => void;
}

/** The search in the article: every match painted, the one that is looked at more strongly. */
export function FindBar({ sheet, shown, onClose }: FindBarProps) {
  const t = useTranslate();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Range[]>([]);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // At once, not after the next frame: what is typed meanwhile is searched for.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has been drawn anew
  useLayoutEffect(() => {
    const ranges = findIn(sheet.mount, words);
    setFound(ranges);
    setAt(
      Math.max(
        0,
        ranges.findIndex((range) => sheet.isAhead(range)),
      ),
    );
  }, [words, sheet, shown]);
  useLayoutEffect(() => {
    const { ownerDocument } = sheet.mount;
    const now = found[at];
    paint(ownerDocument, 'qy-found', found);
    paint(ownerDocument, 'qy-found-now', now ? [now] : []);
    if (now) sheet.show(now);
    return () => {
      paint(ownerDocument, 'qy-found', []);
      paint(ownerDocument, 'qy-found-now', []);
    };
  }, [found, at, sheet]);
  const go = (step: number) => setAt((now) => (found.length > 0 ? (now + step + found.length) % found.length : 0));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="find-bar" aria-label={t('find.name')}>
      <input
        ref={input}
        type="text"
        className="text-field"
        value={words}
        aria-label={t('find.name')}
        placeholder={t('find.hint')}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKey}
      />
      <span className="find-count" role="status">
        {words.trim() === ''
          ? ''
          : found.length > 0
            ? t('find.count', { at: String(at + 1), n: String(found.length) })
            : t('find.nothing')}
      </span>
      <button type="button" className="glyph" aria-label={t('find.previous')} onClick={() => go(-1)}>
        ‹
      </button>
      <button type="button" className="glyph" aria-label={t('find.next')} onClick={() => go(1)}>
        ›
      </button>
      <button type="button" className="glyph" aria-label={t('find.close')} onClick={onClose}>
        <span className="cross">×</span>
      </button>
    </search>
  );
}
