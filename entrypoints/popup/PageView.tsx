import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Capture } from '../../capture/capture';
import { articleOfWholePage } from '../../capture/whole-page';
import { ArticleView } from '../../components/article/ArticleView';
import { FurtherPages } from '../../components/article/FurtherPages';
import { HeadlineList } from '../../components/article/HeadlineList';
import { StoryList } from '../../components/article/StoryList';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { CopyMenu } from '../../components/export/CopyMenu';
import { ExportMenu } from '../../components/export/ExportMenu';
import { contextOfPage } from '../../components/export/export-context';
import { useTranslate } from '../../components/page/translate';
import { ConfidenceNotice } from '../../components/proof/ConfidenceNotice';
import { certaintyOf } from '../../components/proof/certainty';
import { Proof } from '../../components/proof/Proof';
import { LowRoom } from '../../components/save/LowRoom';
import { SaveButton, SaveNote } from '../../components/save/SaveButton';
import { isKept, savedId } from '../../components/save/save-status';
import { ScriptSwitch } from '../../components/typography/ScriptSwitch';
import { useScriptView } from '../../components/typography/use-script-view';
import type { Article } from '../../extract/article';
import { ask, type ScriptView } from '../../messages';
import { type Settings, usualView } from '../../settings/settings';
import { changeSite, hostOf, type SiteRules } from '../../settings/sites';
import { PageMenu, pickBlock } from './PageMenu';
import { PictureOffer } from './PictureOffer';
import { PopupBar } from './PopupBar';
import type { ShownTab } from './shown-tab';
import { useFurther } from './use-further';
import { useSaves } from './use-saves';

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
  const [view, setView] = useState<ScriptView>(site.view ?? usualView(settings));
  const chooseView = (wanted: ScriptView) => {
    setView(wanted);
    const rule = wanted === usualView(settings) ? null : wanted;
    void changeSite(hostOf(extraction.url), { set: { view: rule } }).catch(() => undefined);
  };
  const { statusOf, save } = useSaves(tab.id, capture);

  const further = useFurther(tab.id, capture, onJoined);

  const none = certaintyOf(extraction) === 'none';
  const article = articleToShow(capture, story, none, insist);
  const shown = useScriptView(article, view);
  const status = statusOf(story);
  const all = extraction.articles.length;
  const several = all > 1 && !none;
  const kept = new Set(extraction.articles.keys().filter((index) => isKept(statusOf(index))));

  const keptId = isKept(status) ? savedId(status) : null;
  const context = contextOfPage({ url: extraction.url, canonicalUrl: capture.canonicalUrl });

  const saveStory = () => void save([story]);
  const saveAll = async () => {
    const outcome = await save([...extraction.articles.keys()]);
    if (outcome.state === 'saved') toast.say(t('save.allSaved', { n: outcome.results.length }));
  };
  const putBack = (at: number) => {
    onPutBack(story, at);
    toast.say(t('removed.putBackDone'), { label: t('removed.undo'), do: () => onTakeOut(story, at) });
  };
  const openReader = async () => {
    const opened = await ask('background.toggleReader', { tabId: tab.id }).catch(() => false);
    if (opened) window.close();
    else toast.say(t('popup.noReader'));
  };
  const show = (index: number) => {
    setStory(index);
    window.scrollTo({ top: 0 });
  };

  const pages = (place: 'head' | 'foot') => (
    <FurtherPages
      capture={capture}
      state={further.state}
      place={place}
      always={further.always}
      onReadOn={further.start}
      onStop={further.stop}
      onAlways={further.setAlways}
    />
  );

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
        <ConfidenceNotice extraction={extraction} headlines={capture.headlines.length}>
          {none && !insist && (
            <button type="button" className="plain" onClick={() => setInsist(true)}>
              {t(all > 0 ? 'confidence.showAnyway' : 'confidence.showWhole')}
            </button>
          )}
          <button
            type="button"
            className="plain"
            onClick={() => void pickBlock(tab.id, () => toast.say(t('popup.noReader')))}
          >
            {t('page.pick')}
          </button>
        </ConfidenceNotice>
        {none && !insist && capture.headlines.length > 0 && (
          <HeadlineList headlines={capture.headlines} onOpen={({ href }) => onGo(href)} />
        )}
        {several && (
          <StoryList
            articles={extraction.articles}
            shown={story}
            saved={kept}
            onShow={show}
            onSaveAll={() => void saveAll()}
          />
        )}
        {article && !none && pages('head')}
        <Proof
          article={article}
          removed={extraction.removed}
          repairs={extraction.repairs}
          url={extraction.url}
          onPutBack={article && all > 0 ? putBack : undefined}
        />
        {shown.article && (
          <ArticleView article={shown.article} lang={shown.lang} onTakeOut={(at) => onTakeOut(story, at)} />
        )}
        {article && !none && pages('foot')}
      </main>
      {article && (
        <footer className="popup-foot">
          {keptId !== null && <PictureOffer key={keptId} id={keptId} when={settings.keepPictures} />}
          <div className="deeds">
            <SaveButton status={status} whole={all === 0} onSave={saveStory} />
            <SaveNote status={status} libraryUrl={(id) => browser.runtime.getURL(`/library.html#/article/${id}`)} />
            <CopyMenu shown={shown.article ?? article} cited={article} context={context} say={toast.say} />
            <ExportMenu article={article} context={context} say={toast.say} />
            {!none && (
              <button type="button" className="tool" onClick={() => void openReader()}>
                {t('popup.openReader')}
              </button>
            )}
          </div>
        </footer>
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
