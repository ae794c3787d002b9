import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Goes with the extension when it is removed: whoever installs it anew sees the page anew. */
const shown = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/**
 * Shows the first page once, when the extension has been installed; not after updates, not for developers' loads in Firefox.
 * A browser that ended before it had written down what it installed says at its next start that it installed it again.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: { reason: string; temporary?: boolean }) => {
    if (reason === 'install' && !temporary) void welcome();
  });
}

async function welcome(): Promise<void> {
  if (await shown.getValue()) return;
  await shown.setValue(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
