import type { Article } from '../../extract/article';
import { type FieldValue, isChoosable, isSingle, valuesOf } from '../../extract/corrections/choose-value';
import { formatPublished } from '../article/published-date';
import { useTranslate } from '../page/translate';
import { fieldName } from './field-names';
import { originText } from './Origin';

interface FieldNotesProps {
  article: Article;
  /** Fields that stand in this line of the proof. */
  fields: readonly string[];
  /** Takes a value out, or puts it there. */
  onToggle: (field: string, value: string) => void;
  /** The reader chose the place of this value for every article of the site. */
  isForSite: (field: string, value: string) => boolean;
  /** The place is chosen no longer. */
  onForget: (field: string, value: string) => void;
}

/**
 * What fields stand here, where each was read, and what else the page says of it: any value can be taken out, and any other put in its
 * place.
 */
export function FieldNotes({ fields, ...rest }: FieldNotesProps) {
  return fields.map((field) => <FieldNote key={field} field={field} {...rest} />);
}

function FieldNote({
  article,
  field,
  onToggle,
  isForSite,
  onForget,
}: Omit<FieldNotesProps, 'fields'> & { field: string }) {
  const t = useTranslate();
  const name = t(fieldName(field));
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
  const names = !isSingle(field) && values.length > 1;
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
          forSite={entry.taken && isForSite(field, entry.value)}
          onToggle={() => onToggle(field, entry.value)}
          onForget={() => onForget(field, entry.value)}
        />
      ))}
    </div>
  );
}

interface ValueProps {
  entry: FieldValue;
  field: string;
  /** Name of the field. */
  name: string;
  /** The value itself is written out: what stands in the line beside it need not be. */
  said: boolean;
  /** Its place was chosen for the whole site. */
  forSite: boolean;
  onToggle: () => void;
  onForget: () => void;
}

function Value({ entry: { value, from, taken, chosen }, field, name, said, forSite, onToggle, onForget }: ValueProps) {
  const t = useTranslate();
  const shown = field === 'publishedAt' ? formatPublished(value, t('locale')) : value;
  const origin = originText(from, t);
  const words = { field: name, value: shown.slice(0, 24) };
  return (
    <span className={taken ? (said ? 'pr-value one-of' : 'pr-value') : 'pr-value aside'}>
      {said && (taken ? <span>{shown}</span> : <del>{shown}</del>)} <span className="origin">{origin}</span>
      {chosen && !forSite && <span className="pr-count">{t('proof.chosen')}</span>}{' '}
      <button
        type="button"
        className="pr-deed"
        data-deed={`${field} ${value}`}
        aria-label={t(taken ? 'proof.dropNamed' : 'proof.useNamed', words)}
        onClick={onToggle}
      >
        {t(taken ? 'proof.drop' : 'proof.use')}
      </button>
      {forSite && (
        <span className="pr-for-site" title={t('proof.forSiteHint', { field: name })}>
          {t('proof.forSite')}{' '}
          <button
            type="button"
            className="pr-deed"
            aria-label={t('proof.forgetNamed', { field: name })}
            onClick={onForget}
          >
            {t('proof.forget')}
          </button>
        </span>
      )}
    </span>
  );
}
