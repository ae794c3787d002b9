/**
 * Why a page cannot be read; `unknown` where the browser does not say. `withheld`: it lets nothing in although it was pressed, which
 * Chromium does over a file of the computer when the extension may not see files.
 */
export type WhyClosed = 'browser' | 'store' | 'error-page' | 'file' | 'withheld' | 'pdf' | 'unknown';

/** What is given of a page that cannot be read. */
export interface NotRead {
  closed: WhyClosed;
}

/** What Chromium says when it lets no script into a page. Firefox says the same of every one: `Missing host permission for the tab`. */
const SAID: readonly (readonly [RegExp, WhyClosed])[] = [
  // `Cannot access a chrome:// URL`, also of view-source: and of other extensions
  [/Cannot access an? [\w-]+:\/\/ URL/u, 'browser'],
  // `The extensions gallery cannot be scripted.`
  [/extensions gallery/u, 'store'],
  // `Frame with ID 0 is showing error page`: the site could not be reached, or answered with nothing but an error
  [/showing error page/u, 'error-page'],
  // `Cannot access contents of url "file:///home/a.html". Extension manifest must request permission to access this host.`
  [/url "file:/u, 'file'],
  // `Cannot access contents of the page. Extension manifest must request permission to access the respective host.`
  [/access the respective host/u, 'withheld'],
];

export function whyClosed(message: string): WhyClosed {
  return SAID.find(([said]) => said.test(message))?.[1] ?? 'unknown';
}
