import type { ReactNode } from 'react';
import type { ArticleBlock } from '../../extract/article';
import { useTranslate } from '../page/translate';

/** A paragraph with the proofreader's marks: 残段 where the page lost a part of it, 已放回 where the reader put it back. */
export function Marked({
  place,
  block,
  onTakeOut,
  children,
}: {
  /** Absent where something around it is the block. */
  place?: number | undefined;
  block: ArticleBlock;
  onTakeOut?: ((at: number) => void) | undefined;
  children: ReactNode;
}) {
  const t = useTranslate();
  const at = block.at[0];
  const kinds = [
    'qy-paragraph',
    block.speaker && 'qy-turn',
    block.fragment && 'qy-fragment',
    block.restored && 'qy-restored',
  ];
  return (
    <p className={kinds.filter(Boolean).join(' ')} data-block={place}>
      {children}
      {block.fragment && (
        <span className="qy-mark" title={t('article.fragmentHint')}>
          <span aria-hidden="true">{t('article.fragment')}</span>
          <span className="qy-hidden">{t('article.fragmentHint')}</span>
        </span>
      )}
      {block.restored && (
        <span className="qy-mark">
          {t('article.restored')}
          {onTakeOut && at !== undefined && (
            <button
              type="button"
              onClick={() => onTakeOut(at)}
              aria-label={t('article.takeOutNamed', { text: block.text.slice(0, 20) })}
            >
              {t('article.takeOut')}
            </button>
          )}
        </span>
      )}
    </p>
  );
}
