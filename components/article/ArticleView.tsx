import type { Article } from '../../extract/article';
import { useTranslate } from '../page/translate';
import { ArticleBlocks } from './ArticleBlocks';
import { ArticleHeadline } from './ArticleHeadline';
import { Byline, Folio } from './Byline';
import { VerticalContext, Words } from './Words';

interface ArticleViewProps {
  article: Article;
  /** Language of the text where it is not the article's own script, as in a converted view: `zh-Hant-HK`. */
  lang?: string | undefined;
  /** Takes a block that the reader put back out again; absent where nothing can be changed. */
  onTakeOut?: ((at: number) => void) | undefined;
  /** A very long headline is folded: where there is little room. */
  foldHeadline?: boolean;
  /** 竖排. */
  vertical?: boolean;
  /** The article as the page has it, to stand beside a view in another script. */
  original?: Article | undefined;
  /** Opens a picture large, by its place among the blocks; absent where there is no viewer. */
  onOpenPhoto?: ((place: number) => void) | undefined;
}

/**
 * An article as a newspaper sets it: one `<article>` with one `<h1>`. Used by the popup, by the library and by the reader
 * inside a page; everything in it is text, so nothing of a hostile page runs. Needs `tokens.css` and `article.css`.
 */
export function ArticleView(props: ArticleViewProps) {
  const { article, lang, foldHeadline = false, vertical = false, original, onTakeOut, onOpenPhoto } = props;
  const t = useTranslate();
  const view = (
    <article
      className={['qy-article', vertical && 'qy-vertical', original && 'qy-beside'].filter(Boolean).join(' ')}
      lang={lang ?? langOf(article)}
    >
      <header>
        <Folio article={article} />
        {article.kicker && (
          <p className="qy-kicker">
            <Words text={article.kicker} />
          </p>
        )}
        <ArticleHeadline title={article.title} fold={foldHeadline} />
        {article.subtitle && (
          <p className="qy-subtitle">
            <Words text={article.subtitle} />
          </p>
        )}
        <Byline article={article} />
      </header>
      {article.summary && (
        <p className="qy-summary">
          <span className="qy-label">{t('field.summary')}</span> <Words text={article.summary} />
        </p>
      )}
      <div className="qy-body">
        <ArticleBlocks
          blocks={article.blocks}
          beside={original && { blocks: original.blocks, lang: langOf(original) }}
          dateline={article.dateline}
          onTakeOut={onTakeOut}
          onOpenPhoto={onOpenPhoto}
        />
      </div>
      {article.rights && <footer className="qy-rights">{article.rights}</footer>}
    </article>
  );
  return vertical ? <VerticalContext value={article.script}>{view}</VerticalContext> : view;
}

function langOf({ script }: Article): string {
  return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
}
