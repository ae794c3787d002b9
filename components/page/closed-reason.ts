import type { WhyClosed } from '../../capture/why-closed';
import type { MessageKey } from './translate';

/**
 * Why the page at `url` cannot be read, as a text that says what to do.
 * @param url '' where the browser does not say it: of its own pages it tells nobody where they are
 * @param own where the extension's own pages are: `chrome-extension://abc/`
 */
export function closedReason(url: string, own: string, why: WhyClosed): MessageKey {
  if (url.startsWith(own)) return 'closed.own';
  if (why === 'withheld' && url === '') return 'closed.withheld';
  if (why !== 'unknown' && why !== 'withheld') return said[why];
  if (
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u.test(
      url,
    )
  )
    return 'closed.store';
  if (/^(?:chrome|edge|brave|about|devtools|view-source|chrome-extension|moz-extension):/u.test(url))
    return 'closed.browser';
  if (/\.pdf(?:[?#]|$)/iu.test(url)) return 'closed.pdf';
  if (url.startsWith('file:')) return 'closed.file';
  return 'closed.other';
}

const said: Readonly<Record<Exclude<WhyClosed, 'unknown' | 'withheld'>, MessageKey>> = {
  browser: 'closed.browser',
  store: 'closed.store',
  'error-page': 'closed.errorPage',
  file: 'closed.file',
  pdf: 'closed.pdf',
};
