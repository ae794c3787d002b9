/** The least that a reader of this kind can cost: an empty frame over the page, shut as ours is, and one paragraph of the same text. */
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/extension-browser';

/** Text: what compiles this file would put helpers of its own into a function. As reader/stage.ts and reader/page-behind.ts do it. */
const LEAST = `(text) => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'width: 100%; height: 100%; max-width: none; max-height: none; border: 0; padding: 0';
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 100%; border: 0';
  document.body.style.setProperty('contain-intrinsic-height', document.body.offsetHeight + 'px');
  document.body.style.setProperty('content-visibility', 'hidden');
  document.documentElement.style.overflow = 'hidden';
  shadow.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  dialog.append(frame);
  const inner = frame.contentDocument;
  inner.open();
  inner.write('<!doctype html>');
  inner.close();
  const paragraph = inner.createElement('p');
  paragraph.style.cssText = 'font: 18px/1.85 "Noto Serif CJK SC", serif; max-width: 36em; margin: 0 auto; text-align: justify';
  paragraph.textContent = text;
  inner.body.append(paragraph);
}`;

export async function openLeast(browser: ExtensionBrowser, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await browser.worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${LEAST}, args: [${JSON.stringify(text)}] });
  })()`);
}
