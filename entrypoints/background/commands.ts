import { browser } from 'wxt/browser';
import { perform } from './deeds';

/** Alt+Shift+L and Alt+Shift+K, or what the reader set instead. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    await perform(command, tab?.id ?? (await activeTab()));
  });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
