/** How much room the browser leaves the library: asked before a save fails for want of it. */

/** Below this the reader is told, in bytes: some thousand articles, or some hundred with pictures. */
const LOW = 200 * 2 ** 20;

/** Bytes that may still be stored; null where the browser does not say. */
export async function roomLeft(): Promise<number | null> {
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({ usage: undefined, quota: undefined }));
  return usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
}

/** The same where it is so little that the reader should know; null where there is room. */
export async function lowRoom(): Promise<number | null> {
  const left = await roomLeft();
  return left !== null && left < LOW ? left : null;
}
