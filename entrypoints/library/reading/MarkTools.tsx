import { useEffect } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { Highlight, TextRange } from '../../../library/annotations/annotation';
import { COLOURS, type Colour, colourNames, colourOf } from './colours';
import type { Target } from './use-marked-text';

interface MarkToolsProps {
  target: Target | null;
  onMark: (range: TextRange, colour: Colour, withNote: boolean) => void;
  onColour: (highlight: Highlight, colour: Colour) => void;
  onNote: (highlight: Highlight) => void;
  onRemove: (highlight: Highlight) => void;
  onClose: () => void;
}

/** Small tools at the selection, or at a highlight that was pressed. */
export function MarkTools({ target, onMark, onColour, onNote, onRemove, onClose }: MarkToolsProps) {
  const t = useTranslate();
  useEffect(() => {
    if (!target) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // First the tools, then the article.
      event.preventDefault();
      event.stopPropagation();
      getSelection()?.removeAllRanges();
      onClose();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [target, onClose]);
  if (!target) return null;
  const { at, range, highlight } = target;
  const left = Math.min(Math.max(8, at.x - 90), window.innerWidth - 260);
  const top = Math.min(at.y + 8, window.innerHeight - 52);
  return (
    <div className="mark-tools" role="toolbar" aria-label={t('highlight.name')} style={{ left, top }}>
      {COLOURS.map((colour, place) => (
        <button
          key={colour}
          type="button"
          className={`swatch ${colour}`}
          aria-label={t(colourNames[colour])}
          aria-keyshortcuts={String(place + 1)}
          aria-pressed={highlight ? colourOf(highlight.colour) === colour : undefined}
          // The selection stays while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (range) onMark(range, colour, false);
            else if (highlight) onColour(highlight, colour);
            onClose();
          }}
        />
      ))}
      <button
        type="button"
        className="plain"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (range) onMark(range, 'yellow', true);
          else if (highlight) onNote(highlight);
          onClose();
        }}
      >
        {t('highlight.addNote')}
      </button>
      {highlight && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            onRemove(highlight);
            onClose();
          }}
        >
          {t('highlight.remove')}
        </button>
      )}
    </div>
  );
}
