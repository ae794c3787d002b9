import { browser } from 'wxt/browser';

/** Shows the first page once, when the extension has been installed; not after updates, not for developers' loads in Firefox. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: { reason: string; temporary?: boolean }) => {
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
