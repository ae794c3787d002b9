import { browser } from 'wxt/browser';
import type { Capture } from '../../capture/capture';
import { CopyMenu } from '../../components/export/CopyMenu';
import { ExportMenu } from '../../components/export/ExportMenu';
import { contextOfPage } from '../../components/export/export-context';
import { useTranslate } from '../../components/page/translate';
import { SaveButton, SaveNote } from '../../components/save/SaveButton';
import { isKept, type SaveStatus, savedId } from '../../components/save/save-status';
import type { Article } from '../../extract/article';
import { ask } from '../../messages';
import type { Settings } from '../../settings/settings';
import { PictureOffer } from './PictureOffer';

interface PopupFootProps {
  tabId: number;
  capture: Capture;
  /** As the page has it, and as it is shown: maybe in another script. */
  article: Article;
  shown: Article;
  status: SaveStatus;
  keepPictures: Settings['keepPictures'];
  /** The reader could open over the page: it is an article. */
  readable: boolean;
  onSave: () => void;
  say: (text: string) => void;
}

/** What can be done with the article that is shown: keep it, copy it, export it, read it on the page. */
export function PopupFoot({ tabId, capture, article, shown, status, say, ...rest }: PopupFootProps) {
  const t = useTranslate();
  const { extraction, canonicalUrl } = capture;
  const context = contextOfPage({ url: extraction.url, canonicalUrl });
  const id = isKept(status) ? savedId(status) : null;
  const openReader = async () => {
    const opened = await ask('background.toggleReader', { tabId }).catch(() => false);
    if (opened) window.close();
    else say(t('popup.noReader'));
  };
  return (
    <footer className="popup-foot">
      {id !== null && <PictureOffer key={id} id={id} when={rest.keepPictures} />}
      <div className="deeds">
        <SaveButton status={status} whole={extraction.articles.length === 0} onSave={rest.onSave} />
        <SaveNote status={status} libraryUrl={(saved) => browser.runtime.getURL(`/library.html#/article/${saved}`)} />
        <CopyMenu shown={shown} cited={article} context={context} say={say} />
        <ExportMenu article={article} context={context} say={say} />
        {rest.readable && (
          <button type="button" className="tool" onClick={() => void openReader()}>
            {t('popup.openReader')}
          </button>
        )}
      </div>
    </footer>
  );
}
