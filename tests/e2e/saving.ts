import type { ExtensionBrowser } from './extension-browser';
import { expect } from './test';

/** Saves every story of a page through the real popup. */
export async function saveAll(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('article h1')`);
  await popup.press((await popup.buttons()).some((name) => name.startsWith('保存全部')) ? /^保存全部/u : /^保存/u);
  await expect.poll(() => popup.buttons()).toContainEqual(expect.stringMatching(/已保存$|已保存全部/u));
  await popup.close();
  await page.close();
}
