import type { Notice } from '../in-page/notice';

/** Injected after `page-notice.js` with the notice as its argument: it may use nothing from outside of itself. */
export function callNotice(notice: Notice): void {
  const place = globalThis as unknown as Record<symbol, ((notice: Notice) => void) | undefined>;
  place[Symbol.for('qingyang.notice')]?.(notice);
}
