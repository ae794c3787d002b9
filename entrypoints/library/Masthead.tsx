import { browser } from 'wxt/browser';
import { Mark } from '../../components/controls/Mark';
import { useTranslate } from '../../components/page/translate';

interface MastheadProps {
  /** The headline of the page is the article's, where one is open. */
  isHeading: boolean;
  placesOpen: boolean;
  onPlaces: () => void;
  onHelp: () => void;
}

/** The name of the extension; on a narrow window the way to the lists. */
export function Masthead({ isHeading, placesOpen, onPlaces, onHelp }: MastheadProps) {
  const t = useTranslate();
  const Name = isHeading ? 'h1' : 'p';
  return (
    <header className="masthead">
      <button
        type="button"
        className="places-toggle"
        aria-label={t('place.name')}
        aria-expanded={placesOpen}
        aria-controls="places"
        onClick={onPlaces}
      >
        <span aria-hidden="true">☰</span>
      </button>
      <Name className="wordmark">
        <Mark size={22} />
        {t('brand')}
      </Name>
      <span className="spring" />
      <button type="button" className="bar-link" aria-keyshortcuts="?" onClick={onHelp}>
        {t('keySheet.short')}
      </button>
      <a className="bar-link" href={browser.runtime.getURL('/options.html')}>
        {t('options.name')}
      </a>
    </header>
  );
}
