import { Fragment } from 'react';
import type { ArticleBlock, PageStart } from '../../extract/article';
import type { Run } from '../../page/page';
import { useTranslate } from '../page/translate';
import { ArticleFigure } from './ArticleFigure';
import { InlineRuns } from './InlineRuns';
import { Marked } from './Marked';
import { safeLink } from './safe-address';
import { splitRuns } from './split-runs';
import { Table } from './Table';

interface BlocksProps {
  blocks: ArticleBlock[];
  /** The same blocks as the page has them, to stand beside these. */
  beside?: Beside | undefined;
  dateline: string | null;
  /** Takes a block that the reader put back out again; absent where nothing can be changed. */
  onTakeOut?: ((at: number) => void) | undefined;
  /** Opens a picture large, by its place among the blocks. */
  onOpenPhoto?: ((place: number) => void) | undefined;
}

export interface Beside {
  blocks: ArticleBlock[];
  /** BCP 47 tag of the page's own script. */
  lang: string;
}

/** The body of an article. A picture and the caption that follows it are one figure. */
export function ArticleBlocks(props: BlocksProps) {
  const opening = props.blocks.findIndex((block) => block.type === 'paragraph');
  return props.blocks.map((block, index) => {
    const drawn = drawBlock(props, index, index === opening ? props.dateline : null);
    if (!block.page) return drawn;
    return (
      <Fragment key={`page-${block.page.number}`}>
        <PageMark page={block.page} />
        {drawn}
      </Fragment>
    );
  });
}

/** Where a further page of the original begins. */
export function PageMark({ page: { number, url } }: { page: PageStart }) {
  const t = useTranslate();
  const words = t('pages.mark', { n: String(number) });
  const href = safeLink(url);
  return (
    <div className="qy-page-mark">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" title={t('pages.markHint', { n: String(number) })}>
          {words}
        </a>
      ) : (
        words
      )}
    </div>
  );
}

function drawBlock({ blocks, beside, onTakeOut, onOpenPhoto }: BlocksProps, index: number, dateline: string | null) {
  const block = blocks[index] as ArticleBlock;
  const key = `${block.type}-${block.at[0] ?? index}-${index}`;
  if (block.type === 'caption' && blocks[index - 1]?.type === 'image') return null;
  if (block.type === 'image') {
    const next = blocks[index + 1];
    return (
      <ArticleFigure
        key={key}
        place={index}
        image={block}
        caption={next?.type === 'caption' ? next : null}
        onOpen={onOpenPhoto}
      />
    );
  }
  const shown = <Block key={key} place={index} block={block} dateline={dateline} onTakeOut={onTakeOut} />;
  const original = beside?.blocks[index];
  if (!original) return shown;
  return (
    <div key={key} className="qy-pair">
      <div className="qy-original" lang={beside.lang}>
        <Block block={original} dateline={null} />
      </div>
      <div>{shown}</div>
    </div>
  );
}

interface BlockProps {
  /** Place among the article's blocks: `data-block` of what is drawn; absent where it stands beside another. */
  place?: number;
  block: ArticleBlock;
  dateline: string | null;
  onTakeOut?: BlocksProps['onTakeOut'];
}

export function Block({ place, block, dateline, onTakeOut }: BlockProps) {
  const t = useTranslate();
  const runs = block.runs ?? [{ text: block.text }];
  switch (block.type) {
    case 'heading':
      return (
        <h2 data-block={place}>
          <InlineRuns runs={runs} />
        </h2>
      );
    case 'list':
      return <List place={place} block={block} />;
    case 'table':
      return <Table place={place} rows={block.rows ?? block.text.split('\n').map((row) => row.split('\t'))} />;
    case 'quote':
      return (
        <blockquote data-block={place}>
          <Marked block={block} onTakeOut={onTakeOut}>
            <InlineRuns runs={runs} />
          </Marked>
        </blockquote>
      );
    case 'caption':
      return (
        <p className="qy-caption" data-block={place}>
          <InlineRuns runs={runs} />
        </p>
      );
    case 'video': {
      const href = safeLink(block.video);
      const label = block.text ? t('article.videoNamed', { name: block.text }) : t('article.video');
      return (
        <p className="qy-video" data-block={place}>
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          ) : (
            label
          )}
        </p>
      );
    }
    default:
      return (
        <Marked place={place} block={block} onTakeOut={onTakeOut}>
          <Opening runs={runs} block={block} dateline={dateline} />
        </Marked>
      );
  }
}

/** The first words of a paragraph that a newspaper sets apart: who speaks (主持人：), or where the report comes from (本报讯). */
function Opening({ runs, block, dateline }: { runs: Run[]; block: ArticleBlock; dateline: string | null }) {
  const lead = block.speaker ?? dateline;
  if (!lead || !block.text.startsWith(lead)) return <InlineRuns runs={runs} />;
  // 主持人： the colon belongs to the name.
  const length = lead.length + (block.speaker && /^[：:]/u.test(block.text.slice(lead.length)) ? 1 : 0);
  const [head, tail] = splitRuns(runs, length);
  return (
    <>
      <b className={block.speaker ? 'qy-speaker' : 'qy-dateline'}>
        <InlineRuns runs={head} />
      </b>
      <InlineRuns runs={tail} />
    </>
  );
}

function List({ place, block }: { place: number | undefined; block: ArticleBlock }) {
  const items = block.items ?? block.text.split('\n').map((text) => [{ text }]);
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag data-block={place}>
      {items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change places
        <li key={index}>
          <InlineRuns runs={runs} />
        </li>
      ))}
    </Tag>
  );
}
