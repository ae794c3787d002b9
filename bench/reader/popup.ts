/** How long the popup takes from the extraction to the article on the screen, in ms. */
import type { ExtensionBrowser } from '../../tests/e2e/extension-browser';

/** Notes when the page was read, and when the article was drawn: the second frame after it is in the document. */
const WATCH = `
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    const given = await send(message);
    if (message.ask === 'background.readTab') globalThis.readAt = performance.now();
    return given;
  };
  globalThis.drawn = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('article h1')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });`;

export interface PopupTimes {
  /** From the page being read to the article being drawn. */
  after: number;
  /** From the popup's beginning. */
  whole: number;
}

/** The popup as a page of its own over the tab with this address. */
export async function timePopup(browser: ExtensionBrowser, address: string): Promise<PopupTimes> {
  const tab = await browser.context.newPage();
  await tab.goto(address);
  await tab.bringToFront();
  const id = await browser.worker.evaluate<number>(
    '(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id)()',
  );
  const popup = await browser.context.newPage();
  await popup.addInitScript(WATCH);
  await popup.goto(browser.url(`popup.html?tab=${id}`));
  const times = await popup.evaluate<PopupTimes>(
    'globalThis.drawn.then((drawn) => ({ after: drawn - globalThis.readAt, whole: drawn }))',
  );
  await popup.close();
  await tab.close();
  return times;
}
