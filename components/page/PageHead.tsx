import { browser } from 'wxt/browser';
import { Mark } from '../controls/Mark';
import { useTranslate } from './translate';
import './page-head.css';

/** The head of a page of the extension beside the library: whose page it is, its name, and the way to the library. */
export function PageHead({ name }: { name: string }) {
  const t = useTranslate();
  return (
    <header className="page-head">
      <h1 className="wordmark">
        <Mark size={22} />
        {t('brand')}
        <span className="page-name">{name}</span>
      </h1>
      <a href={browser.runtime.getURL('/library.html')}>{t('options.libraryOpen')}</a>
    </header>
  );
}
