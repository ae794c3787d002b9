import { browser } from 'wxt/browser';

/** Shows the library in a new tab, at an article where one is named. */
export async function openLibrary(article: number | null): Promise<void> {
  const place = article === null ? '' : `#/article/${article}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${place}` });
}
