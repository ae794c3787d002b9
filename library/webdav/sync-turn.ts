/** Of all that would sync at a time, the page and the timer, one does and the others wait: the browser's locks know them all. */
export function inSyncTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return navigator.locks.request('qingyang-sync', signal ? { signal } : {}, work) as Promise<T>;
}
