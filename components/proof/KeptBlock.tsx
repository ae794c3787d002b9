import type { ArticleBlock, Repair } from '../../extract/article';
import { Block, PageMark } from '../article/ArticleBlocks';
import { ArticleFigure } from '../article/ArticleFigure';
import { Table } from '../article/Table';
import { useTranslate } from '../page/translate';
import { Corrected, CorrectedList, CorrectionNote, ProofRow } from './ProofMarks';
import type { ProofLine } from './proof-lines';
import type { ProofSheetProps } from './proof-sheet-props';
import { ruleName } from './rule-names';

type KeptProps = ProofSheetProps & { entry: Extract<ProofLine, { is: 'kept' }> };

/** A block of the article, with its repairs written in and, where the reader put it back, the rule that had taken it. */
export function KeptBlock({ entry, extraction, isRemembered, onTakeOut, onToggleRepair }: KeptProps) {
  const { place, block, caption } = entry;
  const { repairs } = extraction;
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
      {block.restored && <RestoredNote block={block} isRemembered={isRemembered(block)} onTakeOut={onTakeOut} />}
      <CorrectionNote text={block.text} at={block.at} repairs={repairs} />
    </>
  );
  return (
    <ProofRow kind={block.restored ? 'kept pr-back' : 'kept'} margin={notes}>
      {mark}
      <CorrectedBlock place={place} block={block} repairs={repairs} onToggle={onToggleRepair} />
    </ProofRow>
  );
}

interface RestoredNoteProps extends Pick<ProofSheetProps, 'onTakeOut'> {
  block: ArticleBlock;
  isRemembered: boolean;
}

/** Which rule had taken what was put back, and the way to take it out again. */
function RestoredNote({ block, isRemembered, onTakeOut }: RestoredNoteProps) {
  const t = useTranslate();
  const at = block.at[0];
  return (
    <p className="pr-note">
      <span className="pr-rule">
        {t('proof.restored')} · {t(ruleName(block.rule ?? ''))}
      </span>
      {isRemembered && (
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
  );
}

interface CorrectedBlockProps {
  place: number;
  block: ArticleBlock;
  repairs: readonly Repair[];
  onToggle: ProofSheetProps['onToggleRepair'];
}

/** The block as it is set in an article. */
function CorrectedBlock({ place, block, repairs, onToggle }: CorrectedBlockProps) {
  const corrected = (text: string) => <Corrected text={text} at={block.at} repairs={repairs} onToggle={onToggle} />;
  if (block.type === 'paragraph') {
    return (
      <p className="qy-paragraph" data-block={place}>
        {corrected(block.text)}
      </p>
    );
  }
  if (block.type === 'heading') return <h2 data-block={place}>{corrected(block.text)}</h2>;
  if (block.type === 'list' && block.items)
    return <CorrectedList place={place} block={block} items={block.items} repairs={repairs} onToggle={onToggle} />;
  if (block.type === 'table' && block.rows) return <Table place={place} rows={block.rows} cell={corrected} />;
  return <Block place={place} block={block} dateline={null} />;
}
