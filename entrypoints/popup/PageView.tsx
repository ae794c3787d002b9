import { useEffect, useState } from 'react';
import type { Capture } from '../../capture/capture';
import { articleOfWholePage } from '../../capture/whole-page';
import { ArticleView } from '../../components/article/ArticleView';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { certaintyOf } from '../../components/proof/certainty';
import { Proof } from '../../components/proof/Proof';
import { LowRoom } from '../../components/save/LowRoom';
import { ScriptSwitch } from '../../components/typography/ScriptSwitch';
import { useScriptView } from '../../components/typography/use-script-view';
import type { Article } from '../../extract/article';
import type { Settings } from '../../settings/settings';
import type { SiteRules } from '../../settings/sites';
import { PageMenu } from './PageMenu';
import { PopupBar } from './PopupBar';
import { PopupFoot } from './PopupFoot';
import { ReadOn } from './ReadOn';
import { Stories } from './Stories';
import type { ShownTab } from './shown-tab';
import { Unsure } from './Unsure';
import { useFurther } from './use-further';
import { useSaves } from './use-saves';
import { useSiteView } from './use-site-view';

interface PageViewProps {
  tab: ShownTab;
  capture: Capture;
  settings: Settings;
  /** What was decided for the site, as the popup opened. */
  site: SiteRules;
  onPutBack: (story: number, at: number) => void;
  onTakeOut: (story: number, at: number) => void;
  /** A further page of the article was joined. */
  onJoined: (capture: Capture) => void;
  /** Opens an address of the list in the tab and reads it. */
  onGo: (url: string) => void;
}

/** A page that was read: its stories, the chosen one as a clean proof, what was cut from it, and saving it. */
export function PageView({ tab, capture, settings, site, onPutBack, onTakeOut, onJoined, onGo }: PageViewProps) {
  const t = useTranslate();
  const toast = useToast();
  const { extraction } = capture;
  const [story, setStory] = useState(0);
  const [insist, setInsist] = useState(false);
  const [view, chooseView] = useSiteView(extraction.url, site, settings);
  const saves = useSaves(tab.id, capture);
  const further = useFurther(tab.id, capture, onJoined);

  const none = certaintyOf(extraction) === 'none';
  const article = articleToShow(capture, story, none, insist);
  const shown = useScriptView(article, view);

  const putBack = (at: number) => {
    onPutBack(story, at);
    toast.say(t('removed.putBackDone'), { label: t('removed.undo'), do: () => onTakeOut(story, at) });
  };
  const show = (index: number) => {
    setStory(index);
    // One of the two scrolls: the second where the screen is low (fit-screen.ts).
    for (const scroller of [window, document.body]) scroller.scrollTo({ top: 0 });
  };
  useEffect(() => {
    if (shown.failed) toast.say(t('script.failed'));
  }, [shown.failed, toast.say, t]);

  return (
    <div className={article ? 'popup' : 'popup short'}>
      <PopupBar>
        {shown.article && (
          <ScriptSwitch value={view} traditional={settings.traditional} onChange={chooseView} busy={shown.busy} />
        )}
        <PageMenu tab={tab} capture={capture} say={toast.say} />
      </PopupBar>
      <main className="sheet" aria-label={t('popup.page')}>
        {!article && <h1 className="qy-hidden">{capture.title || t('popup.page')}</h1>}
        <LowRoom />
        <Unsure
          tabId={tab.id}
          capture={capture}
          none={none && !insist}
          onInsist={() => setInsist(true)}
          onGo={onGo}
          say={toast.say}
        />
        {!none && <Stories capture={capture} shown={story} saves={saves} say={toast.say} onShow={show} />}
        {article && !none && <ReadOn capture={capture} further={further} place="head" />}
        <Proof
          article={article}
          removed={extraction.removed}
          repairs={extraction.repairs}
          url={extraction.url}
          onPutBack={article && extraction.articles.length > 0 ? putBack : undefined}
        />
        {shown.article && (
          <ArticleView
            article={shown.article}
            lang={shown.lang}
            foldHeadline
            onTakeOut={(at) => onTakeOut(story, at)}
          />
        )}
        {article && !none && <ReadOn capture={capture} further={further} place="foot" />}
      </main>
      {article && (
        <PopupFoot
          tabId={tab.id}
          capture={capture}
          article={article}
          shown={shown.article ?? article}
          status={saves.statusOf(story)}
          keepPictures={settings.keepPictures}
          readable={!none}
          onSave={() => void saves.save([story])}
          say={toast.say}
        />
      )}
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}

/** Navigation is never shown as an article unless the reader insists. */
function articleToShow(capture: Capture, story: number, none: boolean, insist: boolean): Article | null {
  const article = capture.extraction.articles[story] ?? null;
  if (!none) return article;
  return insist ? (article ?? articleOfWholePage(capture)) : null;
}
