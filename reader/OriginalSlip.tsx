import { useEffect, useState } from 'react';
import { useTranslate } from '../components/page/translate';
import type { Article } from '../extract/article';
import type { Sheet } from './sheet';

/** A pointer that only passes over a paragraph asks for nothing, in ms. */
const PAUSE = 250;

interface OriginalSlipProps {
  sheet: Sheet;
  /** The article as the page has it. */
  original: Article;
  lang: string;
}

/** The original of the paragraph under the pointer or the keyboard, at the foot of the window. */
export function OriginalSlip({ sheet, original, lang }: OriginalSlipProps) {
  const t = useTranslate();
  const [block, setBlock] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = ({ target }: { target: unknown }) => {
      const over = (target as Element | null)?.closest?.<HTMLElement>('[data-block]');
      clearTimeout(timer);
      timer = setTimeout(() => setBlock(over ? Number(over.dataset.block) : null), PAUSE);
    };
    const { mount } = sheet;
    // The paragraph that has the keyboard already.
    look({ target: (mount.getRootNode() as Document | ShadowRoot).activeElement });
    mount.addEventListener('pointerover', look);
    mount.addEventListener('focusin', look);
    return () => {
      clearTimeout(timer);
      mount.removeEventListener('pointerover', look);
      mount.removeEventListener('focusin', look);
    };
  }, [sheet]);
  const text = block === null ? null : block < 0 ? original.title : original.blocks[block]?.text;
  if (!text) return null;
  return (
    <aside className="original-slip" aria-live="polite" aria-label={t('companion.original')} lang={lang}>
      <p>{text}</p>
    </aside>
  );
}
