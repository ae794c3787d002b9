import type { MessageKey } from '../../components/page/translate';

/**
 * Why no extension may run in the page at `url`, as a text that says what to do.
 * @param own where the extension's own pages are: `chrome-extension://abc/`
 */
export function closedReason(url: string, own: string): MessageKey {
  if (url.startsWith(own)) return 'closed.own';
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
