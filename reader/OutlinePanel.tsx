import { useTranslate } from '../components/page/translate';
import type { Article } from '../extract/article';
import { countCharacters, minutesFor } from './length';
import { Panel } from './Panel';

interface OutlinePanelProps {
  articles: Article[];
  /** Place of the story that is shown, and that article as it is shown. */
  shown: number;
  article: Article | undefined;
  onShowStory: (story: number) => void;
  /** Goes to a subhead: its place among the article's blocks; -1 for the headline. */
  onGo: (block: number) => void;
  onClose: () => void;
}

/** What there is to read: the stories of the page with their length, and the subheads of the one that is shown. */
export function OutlinePanel({ articles, shown, article, onShowStory, onGo, onClose }: OutlinePanelProps) {
  const t = useTranslate();
  return (
    <Panel name={t('outline.name')} place="left" onClose={onClose}>
      <ol className="outline">
        {articles.map((story, index) => {
          const n = countCharacters(story.text);
          const current = index === shown;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the stories of a page never change places
            <li key={index}>
              <button
                type="button"
                className="outline-story"
                aria-current={current ? 'true' : undefined}
                onClick={() => (current ? onGo(-1) : onShowStory(index))}
              >
                <span className="outline-title">
                  {(current ? article?.title : story.title) ?? t('article.untitled')}
                </span>
                <span className="outline-length">
                  {t('progress.whole', { characters: t('field.characters', { n }), n: minutesFor(n) })}
                </span>
              </button>
              {current && article && <Subheads article={article} alone={articles.length === 1} onGo={onGo} />}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

interface SubheadsProps {
  article: Article;
  /** The page has no other story: an outline without subheads says why it is so short. */
  alone: boolean;
  onGo: (block: number) => void;
}

function Subheads({ article, alone, onGo }: SubheadsProps) {
  const t = useTranslate();
  const heads = [...article.blocks.entries()].filter(([, { type }]) => type === 'heading');
  if (heads.length === 0) return alone ? <p className="panel-lead outline-none">{t('outline.none')}</p> : null;
  return (
    <ol className="outline-heads">
      {heads.map(([index, { text }]) => (
        <li key={index}>
          <button type="button" onClick={() => onGo(index)}>
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
