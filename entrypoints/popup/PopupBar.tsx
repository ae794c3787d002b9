import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { Mark } from '../../components/controls/Mark';
import { useTranslate } from '../../components/page/translate';

/** The head of the popup: the name, tools of this page, and the ways to the library and the options. */
export function PopupBar({ children }: { children?: ReactNode }) {
  const t = useTranslate();
  return (
    <header className="bar">
      <span className="wordmark">
        <Mark size={18} />
        {t('brand')}
      </span>
      <div className="bar-tools">{children}</div>
      <a className="bar-link" href={browser.runtime.getURL('/library.html')} target="_blank" rel="noreferrer">
        {t('library.name')}
      </a>
      <a className="bar-link" href={browser.runtime.getURL('/options.html')} target="_blank" rel="noreferrer">
        {t('options.name')}
      </a>
    </header>
  );
}
