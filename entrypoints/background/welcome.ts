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
  await openWithWindow(browser.runtime.getURL('/welcome.html'));
}

/** Opens a tab once. At its start the browser may run the extension before it has a window: "No current window". */
async function openWithWindow(url: string): Promise<void> {
  const { onCreated } = browser.windows;
  let done = Promise.resolve(false);
  const open = () => {
    done = done.then(
      (opened) =>
        opened ||
        browser.tabs.create({ url }).then(
          () => true,
          () => false,
        ),
    );
    return done;
  };
  const onWindow = () => void open().then((opened) => opened && onCreated.removeListener(onWindow));
  onCreated.addListener(onWindow);
  if (await open()) onCreated.removeListener(onWindow);
}
