import type { Capture } from '../../capture/capture';
import { StoryList } from '../../components/article/StoryList';
import type { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { isKept } from '../../components/save/save-status';
import type { useSaves } from './use-saves';

interface StoriesProps {
  capture: Capture;
  /** Place of the story that is shown, from 0. */
  shown: number;
  saves: ReturnType<typeof useSaves>;
  say: ReturnType<typeof useToast>['say'];
  onShow: (story: number) => void;
}

/** The stories of a newspaper's page, with those that are saved; nothing where there is one. */
export function Stories({ capture, shown, saves, say, onShow }: StoriesProps) {
  const t = useTranslate();
  const { articles } = capture.extraction;
  if (articles.length < 2) return null;
  const saveAll = async () => {
    const outcome = await saves.save([...articles.keys()]);
    if (outcome.state === 'saved') say(t('save.allSaved', { n: outcome.results.length }));
  };
  return (
    <StoryList
      articles={articles}
      shown={shown}
      saved={new Set(articles.keys().filter((index) => isKept(saves.statusOf(index))))}
      onShow={onShow}
      onSaveAll={() => void saveAll()}
    />
  );
}
