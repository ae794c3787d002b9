import { expect, type Frame, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url() === 'about:blank');
}

export function isReaderOpen(page: Page): boolean {
  return frameOf(page) !== undefined;
}

/** The document of the open reader: the one frame that the page's own scripts cannot find. */
export async function readerFrame(page: Page): Promise<Frame> {
  // A page that throws the reader out of its first place takes the frame along in which it was about to be drawn.
  const isDrawn = async () =>
    (await frameOf(page)
      ?.locator('.reader')
      .isVisible()
      .catch(() => false)) ?? false;
  await expect.poll(isDrawn, { message: 'the reader is open' }).toBe(true);
  const frame = frameOf(page);
  if (!frame) throw new Error('the reader closed again');
  return frame;
}

export async function expectNoReader(page: Page): Promise<void> {
  await expect.poll(() => frameOf(page) === undefined, { message: 'the reader is closed' }).toBe(true);
}

/** Opens the reader over a page that is shown, as the key does. */
export async function openReader(browser: ExtensionBrowser, page: Page): Promise<Frame> {
  await browser.grantActiveTab(page);
  await browser.runCommand('toggle-reader', page);
  return readerFrame(page);
}

/** A page with the reader open over it. */
export async function readerAt(browser: ExtensionBrowser, url: string): Promise<{ page: Page; reader: Frame }> {
  const page = await browser.open(url);
  const reader = await openReader(browser, page);
  await reader.getByRole('article').waitFor();
  return { page, reader };
}

/**
 * The popup over a page as a page of its own, which Playwright can press like any other; the page keeps its activeTab. What only the
 * real popup does is tested with `ExtensionBrowser.clickToolbarButton`.
 */
export async function openPopupPage(browser: ExtensionBrowser, page: Page): Promise<Page> {
  return browser.openOwn(await popupPath(browser, page));
}

/** Address of that page, for a test that opens it in its own way. */
export async function popupPath(browser: ExtensionBrowser, page: Page): Promise<string> {
  await browser.grantActiveTab(page);
  const tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  return `popup.html?tab=${tabId}`;
}

/** A page and the popup over it, which shows its article. */
export async function popupAt(browser: ExtensionBrowser, url: string): Promise<{ page: Page; popup: Page }> {
  const page = await browser.open(url);
  const popup = await openPopupPage(browser, page);
  await popup.getByRole('article').waitFor();
  return { page, popup };
}
