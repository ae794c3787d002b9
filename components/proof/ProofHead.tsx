import type { ReactNode } from 'react';
import type { Article } from '../../extract/article';
import { valuesOf } from '../../extract/corrections/choose-value';
import { Byline, Folio } from '../article/Byline';
import { headlineLength } from '../article/headline-length';
import { FieldNotes } from './FieldNotes';
import { Corrected, ProofRow } from './ProofMarks';
import type { ProofSheetProps } from './proof-sheet-props';

const headFields = ['kicker', 'title', 'subtitle', 'summary'] as const;

/** What stands over the text, with the place that each field was read from. */
export function ProofHead(props: ProofSheetProps & { article: Article }) {
  const { article, extraction, onToggleRepair } = props;
  const notes = (fields: readonly string[]) => (
    <FieldNotes
      article={article}
      fields={fields}
      onToggle={props.onToggleValue}
      isForSite={props.isForSite}
      onForget={props.onForgetChoice}
    />
  );
  const text = (field: (typeof headFields)[number]) => (
    <Corrected
      text={article[field] ?? ''}
      at={article.at[field] ?? []}
      headline={field === 'title'}
      repairs={extraction.repairs}
      onToggle={onToggleRepair}
    />
  );
  const row = (field: (typeof headFields)[number], content: ReactNode) =>
    (article[field] || valuesOf(article, field).length > 0) && (
      <ProofRow kind="field" margin={notes([field])}>
        {article[field] ? content : null}
      </ProofRow>
    );
  return (
    <header>
      <ProofRow kind="field" margin={notes(['section', 'page', 'part'])}>
        <Folio article={article} />
      </ProofRow>
      {row('kicker', <p className="qy-kicker">{text('kicker')}</p>)}
      {row(
        'title',
        <h1 data-block={-1} data-length={headlineLength(article.title ?? '')}>
          {text('title')}
        </h1>,
      )}
      {row('subtitle', <p className="qy-subtitle">{text('subtitle')}</p>)}
      <ProofRow kind="field" margin={notes(bylineFields)}>
        <Byline article={article} />
      </ProofRow>
      {row('summary', <p className="qy-summary">{text('summary')}</p>)}
    </header>
  );
}

const bylineFields = [
  'source',
  'siteName',
  'publishedAt',
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'editor',
];
