import { browser } from 'wxt/browser';
import { t } from '../../components/page/labels';
import type { MessageKey } from '../../components/page/translate';
import type { TabCommand } from '../../settings/commands';
import { perform } from './deeds';

const titles = { 'toggle-reader': 'menu.read', 'save-page': 'menu.save' } as const satisfies Record<
  TabCommand,
  MessageKey
>;

/** 打开清样阅读 and 保存这篇文章, on the page and on the toolbar button. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(createMenus);
  // Firefox may have forgotten the entries of an event page; Chrome is given the same ones again.
  browser.runtime.onStartup.addListener(createMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => perform(String(info.menuItemId), tab?.id));
}

/** One after the other: after an update at the browser's start both events come, and two at once would make each entry twice. */
let last: Promise<void> = Promise.resolve();

function createMenus(): void {
  last = last.then(create).catch((error: unknown) => console.error('menus', error));
}

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(titles)) {
    browser.contextMenus.create({ id, title: t(key), contexts: ['page', 'selection', 'image', 'action'] });
  }
}
