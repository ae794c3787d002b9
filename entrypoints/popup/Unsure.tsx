import type { Capture } from '../../capture/capture';
import { HeadlineList } from '../../components/article/HeadlineList';
import { useTranslate } from '../../components/page/translate';
import { ConfidenceNotice } from '../../components/proof/ConfidenceNotice';
import { pickBlock } from './PageMenu';

interface UnsureProps {
  tabId: number;
  capture: Capture;
  /** No article is shown: the page is none. */
  none: boolean;
  /** Shows it all the same. */
  onInsist: () => void;
  /** Opens an address of the list in the tab and reads it. */
  onGo: (url: string) => void;
  say: (text: string) => void;
}

/** What is not sure about the page, and what can be done about it: see it anyway, choose the text on it, follow one of its headlines. */
export function Unsure({ tabId, capture: { extraction, headlines }, none, onInsist, onGo, say }: UnsureProps) {
  const t = useTranslate();
  return (
    <>
      <ConfidenceNotice extraction={extraction} headlines={headlines.length}>
        {none && (
          <button type="button" className="plain" onClick={onInsist}>
            {t(extraction.articles.length > 0 ? 'confidence.showAnyway' : 'confidence.showWhole')}
          </button>
        )}
        <button type="button" className="plain" onClick={() => void pickBlock(tabId, () => say(t('popup.noReader')))}>
          {t('page.pick')}
        </button>
      </ConfidenceNotice>
      {none && headlines.length > 0 && <HeadlineList headlines={headlines} onOpen={({ href }) => onGo(href)} />}
    </>
  );
}
