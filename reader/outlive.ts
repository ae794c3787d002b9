/**
 * In Firefox only. It ends the scripts of an extension that is switched off or removed and leaves what they drew: docs/decisions/0016.
 * What outlives them is a script in the frame's own world, put there by the background so that no policy of the page forbids it.
 */
import { ask } from '../messages';

/** Not in the types of Chrome. */
interface FirefoxContent {
  exportFunction?(func: () => boolean, target: Window, options: { defineAs: string }): void;
  browser?: { runtime: { getFrameId(frame: HTMLIFrameElement): number } };
}

/** Name of the function in the frame's window that only answers while the reader's scripts are there. */
const ALIVE = 'alive';

/** Has the frame clear the reader away when the scripts of the reader are ended. */
export async function haveOutlived(frame: HTMLIFrameElement): Promise<void> {
  const { exportFunction, browser } = globalThis as unknown as FirefoxContent;
  const inner = frame.contentWindow;
  if (!exportFunction || !browser || !inner) return;
  exportFunction(() => true, inner, { defineAs: ALIVE });
  await ask('background.outlive', { frameId: browser.runtime.getFrameId(frame) });
}

/**
 * Runs in the frame's own world and may use nothing from outside of itself. When the reader's scripts have ended it gives the page
 * back as it was: what `PageBehind` set is taken out, and the reader's room with the frame and with this script.
 */
export function outlive(): void {
  const BEAT = 1_000;
  const { alive } = window as unknown as { alive?: () => boolean };
  if (!alive) return;
  const timer = setInterval(() => {
    try {
      alive();
      return;
    } catch {
      clearInterval(timer);
    }
    const room = window.frameElement?.getRootNode();
    const { documentElement: root, body } = window.parent.document;
    const { scrollX: left, scrollY: top } = window.parent;
    root.style.removeProperty('overflow');
    for (const name of ['content-visibility', 'contain-intrinsic-height']) body?.style.removeProperty(name);
    window.parent.scrollTo({ left, top, behavior: 'instant' });
    if (room && 'host' in room) (room as ShadowRoot).host.remove();
  }, BEAT);
}
