import type { Article } from '../extract/article';
import type { ReaderDeeds } from './deeds';
import type { ReaderState } from './model';
import { OutlinePanel } from './OutlinePanel';
import { ShortcutSheet } from './ShortcutSheet';
import { TypographyPanel } from './TypographyPanel';

interface PanelsProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  article: Article | undefined;
}

/** The slip that lies over the sheet. */
export function Panels({ state, deeds, article }: PanelsProps) {
  const { panel, settings } = state;
  if (panel === 'typography')
    return <TypographyPanel settings={settings} onChange={(change) => deeds.choose(change)} onClose={deeds.back} />;
  if (panel === 'shortcuts') return <ShortcutSheet choice={settings.keys} onClose={deeds.back} />;
  if (panel === 'outline')
    return (
      <OutlinePanel
        articles={state.capture.extraction.articles}
        shown={state.story}
        article={article}
        onShowStory={(story) => deeds.showStory(story)}
        onGo={(block) => deeds.goToBlock(block)}
        onClose={deeds.back}
      />
    );
  return null;
}
