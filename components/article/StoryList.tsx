import { useLayoutEffect, useRef } from 'react';
import type { Article } from '../../extract/article';
import { showInBox } from '../controls/show-in-box';
import { useTranslate } from '../page/translate';
import { Words } from './Words';

interface StoryListProps {
  articles: Article[];
  /** Place of the story that is shown. */
  shown: number;
  /** Places of the stories that are in the library. */
  saved: ReadonlySet<number>;
  onShow: (index: number) => void;
  onSaveAll: () => void;
}

/** The articles of a page that has several, as a newspaper's index of the page. A long one scrolls: the story stands below it. */
export function StoryList({ articles, shown, saved, onShow, onSaveAll }: StoryListProps) {
  const t = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.children[shown];
    if (list.current && row) showInBox(list.current, row);
  }, [shown]);
  return (
    <nav className="stories" aria-label={t('stories.name')}>
      <div className="stories-head">
        <p>{t('stories.count', { n: articles.length })}</p>
        <button type="button" className="plain" onClick={onSaveAll} disabled={saved.size === articles.length}>
          {t(saved.size === articles.length ? 'save.allDone' : 'save.all', { n: articles.length })}
        </button>
      </div>
      <ol ref={list}>
        {articles.map((article, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stories of a page never change places
          <li key={index}>
            <button type="button" aria-current={index === shown ? 'true' : undefined} onClick={() => onShow(index)}>
              <span className="stories-title">
                <Words text={article.title ?? t('article.untitled')} />
              </span>
              {saved.has(index) && <span className="stories-saved">{t('save.saved')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
