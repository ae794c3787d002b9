import type { Headline } from '../../extract/list-headlines';
import { useTranslate } from '../page/translate';
import { Words } from './Words';

/** What a list page offers to read. `onOpen` follows a headline where the page is; with Ctrl or the middle button, a new tab. */
export function HeadlineList({ headlines, onOpen }: { headlines: Headline[]; onOpen: (headline: Headline) => void }) {
  const t = useTranslate();
  return (
    <nav className="headlines" aria-label={t('headlines.name')}>
      <p>{t('headlines.choose')}</p>
      <ol>
        {headlines.map((headline) => (
          <li key={headline.href}>
            <a
              href={headline.href}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(headline);
              }}
            >
              <Words text={headline.text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
