import { type ReactNode, useMemo, useState } from 'react';
import type { Article, ArticleBlock, Extraction } from '../../extract/article';
import { valuesOf } from '../../extract/corrections/choose-value';
import type { RepairKey } from '../../extract/corrections/undo-repair';
import { Block, PageMark } from '../article/ArticleBlocks';
import { ArticleFigure } from '../article/ArticleFigure';
import { Byline, Folio } from '../article/Byline';
import { Table } from '../article/Table';
import { useTranslate } from '../page/translate';
import { FieldNotes } from './FieldNotes';
import { Corrected, CorrectedList, CorrectionNote, Cut, ProofRow } from './ProofMarks';
import { type ProofLine, proofOf } from './proof-lines';
import { countRepairs } from './RepairNotice';
import { ruleName } from './rule-names';
import { useFocusKept } from './use-focus-kept';

interface ProofSheetProps {
  extraction: Extraction;
  /** Place of the story that is shown. */
  story: number;
  lang: string | undefined;
  /** The article is read in another script than the page's, which a proof never is. */
  converted: boolean;
  /** Lines of this site that stay in on every page. */
  isRemembered: (block: ArticleBlock) => boolean;
  onPutBack: (at: number) => void;
  onTakeOut: (at: number) => void;
  onToggleRepair: (key: RepairKey) => void;
  /** Takes a value of a field out, or puts it there. */
  onToggleValue: (field: string, value: string) => void;
  /** The reader chose the place of this value for every article of the site. */
  isForSite: (field: string, value: string) => boolean;
  onForgetChoice: (field: string, value: string) => void;
}

/**
 * The article as a marked proof: what was cut stands struck through where it stood, repairs are written in, and the margin
 * names the rule of each mark and the place that each field was read from. Every mark can be undone.
 */
export function ProofSheet(props: ProofSheetProps) {
  const { extraction, story, lang } = props;
  const { above, body } = useMemo(() => proofOf(extraction, story), [extraction, story]);
  const article = extraction.articles[story];
  const { sheet, onPress } = useFocusKept();
  // By their numbers: a cut that loses a line, or is parted by one that came back, stays as it was.
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const fold = (numbers: readonly number[], open: boolean) =>
    setUnfolded((now) => new Set(open ? [...now, ...numbers] : [...now].filter((at) => !numbers.includes(at))));
  const line = (entry: ProofLine) =>
    entry.is === 'cut' ? (
      <Cut
        key={entry.lines[0]?.at.join('-')}
        rule={entry.rule}
        lines={entry.lines}
        unfolded={unfolded}
        onFold={fold}
        onPutBack={props.onPutBack}
      />
    ) : (
      <Kept key={`kept-${entry.place}`} entry={entry} {...props} />
    );
  return (
    <article
      ref={sheet}
      className="qy-article qy-proof"
      lang={lang ?? (article?.script === 'hant' ? 'zh-Hant' : 'zh-Hans')}
      onClickCapture={onPress}
    >
      <Slug extraction={extraction} converted={props.converted} />
      {above.map(line)}
      {article && <Head article={article} {...props} />}
      {body.map(line)}
    </article>
  );
}

/** The stamp at the top of the sheet, and what there is on it. */
function Slug({ extraction, converted }: Pick<ProofSheetProps, 'extraction' | 'converted'>) {
  const t = useTranslate();
  const cut = extraction.removed.filter(({ text }) => text.trim() !== '').length;
  const changed = countRepairs(extraction.repairs);
  return (
    <div className="pr-slug">
      <p className="pr-stamp" aria-hidden="true">
        {t('proof.stamp')}
      </p>
      <p className="pr-lead">
        {cut + changed > 0 ? t('proof.lead') : t('proof.clean')}{' '}
        <strong>{t('proof.counted', { cut: String(cut), changed: String(changed) })}</strong>
        {converted && <span className="pr-script">{t('script.inProof')}</span>}
      </p>
    </div>
  );
}

const headFields = ['kicker', 'title', 'subtitle', 'summary'] as const;

function Head(props: ProofSheetProps & { article: Article }) {
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
      {row('title', <h1 data-block={-1}>{text('title')}</h1>)}
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

type KeptProps = ProofSheetProps & { entry: Extract<ProofLine, { is: 'kept' }> };

function Kept({ entry, extraction, isRemembered, onTakeOut, onToggleRepair }: KeptProps) {
  const t = useTranslate();
  const { place, block, caption } = entry;
  const { repairs } = extraction;
  const at = block.at[0];
  const mark = block.page && <PageMark page={block.page} />;
  if (block.type === 'image') {
    return (
      <ProofRow kind="kept">
        {mark}
        <ArticleFigure place={place} image={block} caption={caption} />
      </ProofRow>
    );
  }
  const notes = (
    <>
      {block.restored && (
        <p className="pr-note">
          <span className="pr-rule">
            {t('proof.restored')} · {t(ruleName(block.rule ?? ''))}
          </span>
          {isRemembered(block) && (
            <span className="pr-count" title={t('proof.alwaysHint')}>
              {t('proof.always')}
            </span>
          )}
          {at !== undefined && (
            <button
              type="button"
              className="pr-deed"
              data-deed={at}
              aria-label={t('article.takeOutNamed', { text: block.text.slice(0, 20) })}
              onClick={() => onTakeOut(at)}
            >
              {t('article.takeOut')}
            </button>
          )}
        </p>
      )}
      <CorrectionNote text={block.text} at={block.at} repairs={repairs} />
    </>
  );
  return (
    <ProofRow kind={block.restored ? 'kept pr-back' : 'kept'} margin={notes}>
      {mark}
      {block.type === 'paragraph' ? (
        <p className="qy-paragraph" data-block={place}>
          <Corrected text={block.text} at={block.at} repairs={repairs} onToggle={onToggleRepair} />
        </p>
      ) : block.type === 'heading' ? (
        <h2 data-block={place}>
          <Corrected text={block.text} at={block.at} repairs={repairs} onToggle={onToggleRepair} />
        </h2>
      ) : block.type === 'list' && block.items ? (
        <CorrectedList place={place} block={block} items={block.items} repairs={repairs} onToggle={onToggleRepair} />
      ) : block.type === 'table' && block.rows ? (
        <Table
          place={place}
          rows={block.rows}
          cell={(text) => <Corrected text={text} at={block.at} repairs={repairs} onToggle={onToggleRepair} />}
        />
      ) : (
        <Block place={place} block={block} dateline={null} />
      )}
    </ProofRow>
  );
}
