import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { showInBox } from '../components/controls/show-in-box';
import { useTranslate } from '../components/page/translate';

interface PanelProps {
  name: string;
  /** Where it stands: under the tools at the right, at the left edge, or in the middle over everything. */
  place: 'right' | 'left' | 'middle';
  onClose: () => void;
  children: ReactNode;
}

/** A slip of paper over the sheet with tools or lists. Takes the keyboard when it comes and gives it back when it goes. */
export function Panel({ name, place, onClose, children }: PanelProps) {
  const t = useTranslate();
  const frame = useRef<HTMLElement>(null);
  // At once, not after the next frame: what is typed meanwhile is meant for the panel.
  useLayoutEffect(() => {
    const root = frame.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    const inside = (selector: string) => frame.current?.querySelector<HTMLElement>(`.panel-body ${selector}`);
    const first = inside('input:checked') ?? inside('[aria-current]') ?? inside(':is(select, button, a, input)');
    (first ?? frame.current)?.focus({ preventScroll: true });
    const box = frame.current?.querySelector('.panel-body');
    if (box && first) showInBox(box, first);
    return () => before?.focus?.({ preventScroll: true });
  }, []);
  return (
    <section ref={frame} className={`panel panel-${place}`} role="dialog" aria-label={name} tabIndex={-1}>
      <header className="panel-head">
        <h2>{name}</h2>
        <button type="button" className="glyph" aria-label={t('reader.closePanel', { name })} onClick={onClose}>
          <span className="cross">×</span>
        </button>
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
