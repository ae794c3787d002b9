/** Chrome: starts the offscreen document that owns the library. */
import { browser } from 'wxt/browser';

const PAGE = 'offscreen.html';
let starting: Promise<void> | undefined;

/** Starts the owner of the library if it is not running; resolves to true when it listens. Only for Chrome's background. */
export async function wakeLibrary(): Promise<boolean> {
  starting ??= start().finally(() => {
    starting = undefined;
  });
  await starting;
  return true;
}

async function start(): Promise<void> {
  if (await isRunning()) return;
  try {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: [browser.offscreen.Reason.WORKERS],
      justification: 'Holds the worker that keeps the library of saved articles on disk.',
    });
  } catch (error) {
    // Another call of this worker's previous life may have been faster: Chrome allows one offscreen document.
    if (!(await isRunning())) throw error;
  }
}

async function isRunning(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
    documentUrls: [browser.runtime.getURL(`/${PAGE}`)],
  });
  return contexts.length > 0;
}
