import type { Article } from '../../extract/article';
import { type FieldValue, isChoosable, valuesOf } from '../../extract/choose-value';
import { formatPublished } from '../article/published-date';
import { type MessageKey, useTranslate } from '../page/translate';
import { originText } from './Origin';

const fieldNames: Readonly<Record<string, MessageKey>> = {
  section: 'field.section',
  page: 'field.edition',
  part: 'field.part',
  kicker: 'field.kicker',
  title: 'field.title',
  subtitle: 'field.subtitle',
  summary: 'field.summary',
  source: 'field.source',
  siteName: 'field.siteName',
  publishedAt: 'field.publishedAt',
  reporter: 'role.reporter',
  correspondent: 'role.correspondent',
  photographer: 'role.photographer',
  author: 'role.author',
  editor: 'field.editors',
};

interface FieldNotesProps {
  article: Article;
  /** Fields that stand in this line of the proof. */
  fields: readonly string[];
  /** Takes a value out, or puts it there. */
  onToggle: (field: string, value: string) => void;
}

/**
 * What fields stand here, where each was read, and what else the page says of it: any value can be taken out, and any other put in its
 * place.
 */
export function FieldNotes({ article, fields, onToggle }: FieldNotesProps) {
  return fields.map((field) => <FieldNote key={field} article={article} field={field} onToggle={onToggle} />);
}

function FieldNote({ article, field, onToggle }: Omit<FieldNotesProps, 'fields'> & { field: string }) {
  const t = useTranslate();
  const name = t(fieldNames[field] ?? 'field.name');
  if (!isChoosable(field)) {
    const from = article.evidence.find((entry) => entry.field === field && !entry.overruled)?.from;
    return from ? (
      <div className="pr-field-note">
        <span className="pr-name">{name}</span> <span className="origin">{originText(from, t)}</span>
      </div>
    ) : null;
  }
  const values = valuesOf(article, field);
  if (values.length === 0) return null;
  const names = !SINGLE_VALUED.has(field) && values.length > 1;
  return (
    <div className="pr-field-note">
      <span className="pr-name">{name}</span>
      {values.map((entry) => (
        <Value
          key={entry.value}
          entry={entry}
          field={field}
          name={name}
          said={!entry.taken || names}
          onToggle={() => onToggle(field, entry.value)}
        />
      ))}
    </div>
  );
}

const SINGLE_VALUED: ReadonlySet<string> = new Set([
  'title',
  'kicker',
  'subtitle',
  'summary',
  'publishedAt',
  'source',
  'siteName',
]);

interface ValueProps {
  entry: FieldValue;
  field: string;
  /** Name of the field. */
  name: string;
  /** The value itself is written out: what stands in the line beside it need not be. */
  said: boolean;
  onToggle: () => void;
}

function Value({ entry: { value, from, taken, chosen }, field, name, said, onToggle }: ValueProps) {
  const t = useTranslate();
  const shown = field === 'publishedAt' ? formatPublished(value, t('locale')) : value;
  const origin = originText(from, t);
  const words = { field: name, value: shown.slice(0, 24) };
  return (
    <span className={taken ? (said ? 'pr-value one-of' : 'pr-value') : 'pr-value aside'}>
      {said && (taken ? <span>{shown}</span> : <del>{shown}</del>)} <span className="origin">{origin}</span>
      {chosen && <span className="pr-count">{t('proof.chosen')}</span>}{' '}
      <button
        type="button"
        className="pr-deed"
        aria-label={t(taken ? 'proof.dropNamed' : 'proof.useNamed', words)}
        onClick={onToggle}
      >
        {t(taken ? 'proof.drop' : 'proof.use')}
      </button>
    </span>
  );
}
