import { expect, test } from 'vitest';
import { closedReason } from './closed-reason';

test.each([
  ['chrome-extension://abc/library.html', 'closed.own'],
  ['chrome-extension://other/page.html', 'closed.browser'],
  ['chrome://extensions/', 'closed.browser'],
  ['about:debugging', 'closed.browser'],
  ['chromewebstore', 'closed.other'],
  ['https://chromewebstore.google.com/detail/x', 'closed.store'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'closed.store'],
  ['https://example.cn/notice.PDF?v=1', 'closed.pdf'],
  ['file:///home/reader/a.pdf', 'closed.pdf'],
  ['file:///home/reader/a.html', 'closed.file'],
  ['https://example.cn/a.html', 'closed.other'],
  ['', 'closed.other'],
])('%s', (url, reason) => {
  expect(closedReason(url, 'chrome-extension://abc/', 'unknown')).toBe(reason);
});

test.each([
  ['', 'browser', 'closed.browser'],
  ['', 'store', 'closed.store'],
  ['https://example.cn/notice.pdf', 'error-page', 'closed.errorPage'],
  ['https://example.cn/download?id=7', 'pdf', 'closed.pdf'],
  ['', 'file', 'closed.file'],
  ['', 'withheld', 'closed.withheld'],
  ['file:///home/reader/a.html', 'withheld', 'closed.file'],
  ['https://example.cn/a.html', 'withheld', 'closed.other'],
  ['chrome-extension://abc/library.html', 'browser', 'closed.own'],
] as const)('%s where the browser says %s', (url, why, reason) => {
  expect(closedReason(url, 'chrome-extension://abc/', why)).toBe(reason);
});
