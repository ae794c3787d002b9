import { useState } from 'react';
import { formatMoment } from '../../../components/article/published-date';
import { useTranslate } from '../../../components/page/translate';
import type { Highlight } from '../../../library/annotations/annotation';
import { newUid } from '../../../library/articles/uid';
import { COLOURS, colourNames, colourOf } from './colours';
import { NoteField } from './NoteField';
import type { useAnnotations } from './use-annotations';

interface AnnotationsProps {
  annotations: ReturnType<typeof useAnnotations>;
  /** Shows a highlight in the text. */
  onShow: (highlight: Highlight) => void;
}

/** What the reader wrote and marked, below the article. */
export function Annotations({ annotations, onShow }: AnnotationsProps) {
  const t = useTranslate();
  const { notes, highlights, putNote } = annotations;
  // The field for a new note becomes the note's own without losing the cursor.
  const [fresh, setFresh] = useState(newUid);
  if (!notes || !highlights) return null;
  const kept = notes.filter(({ uid }) => uid !== fresh);
  return (
    <section className="annotations" aria-labelledby="annotations-title">
      <h2 id="annotations-title">{t('note.name')}</h2>
      {highlights.length > 0 && (
        <ol className="highlights" aria-label={t('highlight.name')}>
          {highlights.map((one) => (
            <HighlightEntry key={one.uid} highlight={one} annotations={annotations} onShow={onShow} />
          ))}
        </ol>
      )}
      {highlights.length === 0 && <p className="panel-lead">{t('highlight.hint')}</p>}
      {kept.map(({ uid, text, updatedAt }) => (
        <NoteField
          key={uid}
          label={t('note.written', { time: formatMoment(updatedAt, t('locale')) })}
          placeholder={t('note.empty')}
          text={text}
          onSave={(wanted) => putNote(uid, wanted)}
        />
      ))}
      <NoteField
        key={fresh}
        className="note-text"
        label={t('note.new')}
        placeholder={t('note.hint')}
        text=""
        onSave={(wanted) => putNote(fresh, wanted)}
      />
      {notes.some(({ uid }) => uid === fresh) && (
        <button type="button" className="link" onClick={() => setFresh(newUid())}>
          {t('note.another')}
        </button>
      )}
    </section>
  );
}

function HighlightEntry({
  highlight,
  annotations,
  onShow,
}: {
  highlight: Highlight;
  annotations: ReturnType<typeof useAnnotations>;
  onShow: (highlight: Highlight) => void;
}) {
  const t = useTranslate();
  const { quote, range, note, uid } = highlight;
  const colour = colourOf(highlight.colour);
  const change = async (wanted: Parameters<typeof annotations.change>[1]) => {
    if (!(await annotations.change(highlight, wanted))) throw new Error('not written');
  };
  return (
    <li className={`highlight ${colour}`} id={`highlight-${uid}`}>
      {range ? (
        <button type="button" className="quote" onClick={() => onShow(highlight)}>
          {quote}
        </button>
      ) : (
        <p className="quote">
          {quote}
          <span className="red-text quote-lost">{t('highlight.lost')}</span>
        </p>
      )}
      <div className="highlight-deeds">
        {range &&
          COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              className={`swatch ${one}`}
              aria-label={t(colourNames[one])}
              aria-pressed={one === colour}
              onClick={() => void annotations.change(highlight, { colour: one })}
            />
          ))}
        <span className="spring" />
        <button type="button" className="link" onClick={() => void annotations.removeHighlight(highlight)}>
          {t('highlight.remove')}
        </button>
      </div>
      {range && (
        <NoteField
          label={t('highlight.note', { quote: quote.slice(0, 20) })}
          placeholder={t('highlight.noteHint')}
          text={note}
          onSave={(wanted) => change({ note: wanted })}
        />
      )}
    </li>
  );
}
