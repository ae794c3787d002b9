import { browser } from 'wxt/browser';

/** Opens the picker over the page of a tab. Needs activeTab. */
export async function pickBlock(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: ['/page-picker.js'] }).then(
    () => true,
    () => false,
  );
}
