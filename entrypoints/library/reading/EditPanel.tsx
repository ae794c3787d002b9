import { type FormEvent, useId, useState } from 'react';
import { type MessageKey, useTranslate } from '../../../components/page/translate';
import { library } from '../../../library/client';
import type { EditableField, FieldValues } from '../../../library/editable-fields';
import type { SavedArticle } from '../../../library/record';
import { type Box, boxesOf, changesOf, fieldOf, valuesOf, wrongIn } from './edit-values';

interface EditPanelProps {
  saved: SavedArticle;
  say: (text: string) => void;
  sayFailure: (error: unknown) => void;
  /** Called when the corrections are on disk. */
  onDone: () => void;
}

const LINES: readonly (readonly [Box, MessageKey, hint?: MessageKey])[] = [
  ['kicker', 'field.kicker'],
  ['title', 'field.title'],
  ['subtitle', 'field.subtitle'],
  ['publishedAt', 'field.publishedAt', 'edit.dateHint'],
  ['source', 'field.source'],
  ['reporter', 'role.reporter', 'edit.manyHint'],
  ['correspondent', 'role.correspondent', 'edit.manyHint'],
  ['photographer', 'role.photographer', 'edit.manyHint'],
  ['author', 'role.author', 'edit.manyHint'],
  ['editors', 'field.editors', 'edit.manyHint'],
  ['siteName', 'field.siteName'],
  ['section', 'field.section', 'edit.sectionHint'],
  ['edition.paper', 'edit.paper'],
  ['edition.page', 'edit.page'],
  ['edition.pageName', 'edit.pageName'],
  ['edition.date', 'edit.editionDate', 'edit.editionDateHint'],
  ['part', 'field.part', 'edit.partHint'],
  ['dateline', 'field.dateline'],
  ['summary', 'field.summary'],
  ['rights', 'field.rights'],
];

/** May be several lines long. */
const LONG: ReadonlySet<Box> = new Set<Box>(['summary', 'rights']);

/** The facts of an article, to be corrected by hand. What was extracted stays beside every correction. */
export function EditPanel({ saved, say, sayFailure, onDone }: EditPanelProps) {
  const t = useTranslate();
  const boxId = useId();
  const { id, article, extracted, edits } = saved;
  const start = boxesOf(article);
  const was = boxesOf({ ...article, ...extracted });
  const [boxes, setBoxes] = useState(start);
  const [wrong, setWrong] = useState<Box[]>([]);
  const edited = new Set(edits.map(({ field }) => field));

  const write = async (set: FieldValues, reset: EditableField[], text: string) => {
    try {
      await library.editFields(id, set, reset, new Date().toISOString());
      say(text);
      onDone();
    } catch (error) {
      sayFailure(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = valuesOf(boxes);
    setWrong(wrongIn(boxes));
    if (!wanted) return;
    const { set, reset } = changesOf(wanted, article, extracted);
    void write(set, reset, t('edit.saved'));
  };
  const restore = (box: Box) => {
    const field = fieldOf(box);
    setBoxes((known) => {
      const entries = (Object.keys(known) as Box[]).map((one) => [one, fieldOf(one) === field ? was[one] : known[one]]);
      return Object.fromEntries(entries) as typeof known;
    });
    void write({}, [field], t('edit.resetDone'));
  };
  return (
    <form className="edit" aria-label={t('edit.name')} onSubmit={submit}>
      <p className="panel-lead">{t('edit.lead')}</p>
      {LINES.map(([box, name, hint]) => (
        <EditLine
          key={box}
          id={`${boxId}-${box}`}
          name={t(name)}
          hint={hint && t(hint)}
          isLong={LONG.has(box)}
          value={boxes[box]}
          was={edited.has(fieldOf(box)) && start[box] !== was[box] ? was[box] : null}
          isWrong={wrong.includes(box)}
          onValue={(value) => setBoxes({ ...boxes, [box]: value })}
          onReset={() => restore(box)}
        />
      ))}
      {wrong.length > 0 && (
        <p className="red-text" role="alert">
          {wrong.some((box) => box !== 'part') && t('edit.dateWrong')}
          {wrong.includes('part') && t('edit.partWrong')}
        </p>
      )}
      <div className="dialog-deeds">
        <button type="submit" className="tool">
          {t('edit.save')}
        </button>
      </div>
    </form>
  );
}

interface EditLineProps {
  id: string;
  name: string;
  hint: string | undefined;
  isLong: boolean;
  value: string;
  /** What was extracted, '' for nothing, where it was corrected; else null. */
  was: string | null;
  isWrong: boolean;
  onValue: (value: string) => void;
  onReset: () => void;
}

/** One fact in its field. */
function EditLine({ id, name, hint, isLong, value, was, isWrong, onValue, onReset }: EditLineProps) {
  const t = useTranslate();
  const Field = isLong ? 'textarea' : 'input';
  return (
    <div className="edit-line">
      <label htmlFor={id}>{name}</label>
      <Field
        id={id}
        value={value}
        placeholder={hint}
        aria-invalid={isWrong}
        onChange={(event: { target: { value: string } }) => onValue(event.target.value)}
      />
      {was !== null && (
        <span className="edit-was">
          {was ? t('edit.was', { value: was }) : t('edit.wasNone')}{' '}
          <button type="button" className="link" aria-label={t('edit.resetNamed', { name })} onClick={onReset}>
            {t('edit.reset')}
          </button>
        </span>
      )}
    </div>
  );
}
