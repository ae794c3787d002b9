import { useTranslate } from '../page/translate';
import { Headline } from './Headline';
import { headlineLength } from './headline-length';
import { useFold } from './use-fold';

/** Lines of a folded headline, and how many it must save: less is not worth a button. */
const LINES = 3;
const WORTH = 2;

interface ArticleHeadlineProps {
  /** null where the page gives none. */
  title: string | null;
  /** One of 130 characters takes three lines until the reader asks for the rest. */
  fold: boolean;
}

/**
 * The headline of an article as its `<h1>`. Folded it is whole for screen readers, which need no button for it, and under the
 * pointer.
 */
export function ArticleHeadline({ title, fold }: ArticleHeadlineProps) {
  const t = useTranslate();
  const { box, isLong, isFolded, setFolded } = useFold<HTMLHeadingElement>(title ?? '', fold, LINES + WORTH);
  return (
    <>
      {/* The places where it may break would be blanks in its name. */}
      <h1
        ref={box}
        className={title ? undefined : 'qy-untitled'}
        data-length={headlineLength(title ?? '')}
        data-block={-1}
        data-folded={isFolded ? '' : undefined}
        title={isFolded ? (title ?? undefined) : undefined}
        aria-label={title ?? undefined}
      >
        <Headline text={title ?? t('article.untitled')} />
      </h1>
      {isLong && (
        <button type="button" className="qy-fold" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {t(isFolded ? 'article.wholeTitle' : 'article.foldTitle')}
        </button>
      )}
    </>
  );
}
