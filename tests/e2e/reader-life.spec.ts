/** The reader over a page that lives: it follows the page to another address, and leaves nothing behind however often it comes. */
import type { CDPSession, Page } from '@playwright/test';
import { STORY } from './pages';
import { expectNoReader, openReader } from './reader-frame';
import { expect, test } from './test';

/** What an app does on its way to another article. */
function goElsewhere(page: Page, address: string, title: string, text: string): Promise<void> {
  return page.evaluate(
    ([to, headline, words]) => {
      history.pushState({}, '', to);
      document.title = `${headline}_江城网`;
      (document.querySelector('h1') as HTMLElement).textContent = headline ?? '';
      for (const paragraph of document.querySelectorAll('.content p'))
        paragraph.textContent = `${words}${Math.random()}`;
    },
    [address, title, text],
  );
}

test('the reader follows a page that shows another article, and leaves where there is none', async ({
  fresh,
  site,
}) => {
  const page = await fresh.open(site.url('/article'));
  const reader = await openReader(fresh, page);
  const title = reader.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(STORY.title);

  await reader.getByRole('button', { name: '信息', exact: true }).click();

  // A counter in the address is no other article: the reader has read the page anew when it names the new address.
  await page.evaluate(() => history.replaceState({}, '', '/article?from=share'));
  await expect(reader.locator('.fields a[href$="/article?from=share"]')).toBeAttached();
  await expect(reader.getByRole('status').filter({ hasText: '原页换了内容' })).toHaveCount(0);
  await expect(title).toHaveText(STORY.title);

  const words =
    '昨日，江城大桥完成检修恢复通车，记者在现场看到，桥面车流平稳有序，市民出行恢复正常，交警部门安排专人疏导。';
  await goElsewhere(page, '/article/2', '江城大桥完成检修恢复通车', words);
  await expect(title).toHaveText('江城大桥完成检修恢复通车');
  await expect(reader.getByRole('status').filter({ hasText: '原页换了内容' })).toBeVisible();

  await page.evaluate(() => {
    history.pushState({}, '', '/');
    document.body.innerHTML = '<p>首页</p>';
  });
  await expectNoReader(page);
});

interface Counts {
  Nodes: number;
  JSEventListeners: number;
  Documents: number;
  JSHeapUsedSize: number;
}

async function countsOf(cdp: CDPSession): Promise<Counts> {
  // Twice: what the first one frees may hold more.
  for (const _ of [1, 2]) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as Counts;
}

test('200 openings leave nothing behind', async ({ fresh, site }) => {
  test.setTimeout(240_000);
  const page = await fresh.open(site.url('/article'));
  await openReader(fresh, page);
  await page.keyboard.press('Escape');
  await expectNoReader(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const toggle = (times: number) =>
    fresh.worker.evaluate(async (count) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        args: [count],
        func: async (openings: number) => {
          const place = globalThis as unknown as Record<symbol, () => Promise<string>>;
          const press = () => place[Symbol.for('qingyang.reader.toggle')]?.();
          for (let opening = 0; opening < openings; opening++) {
            await press();
            await press();
          }
        },
      });
    }, times);
  await toggle(10);
  const before = await countsOf(cdp);
  await toggle(200);
  // The last frames go when the browser gets to it.
  await expect(async () => {
    const after = await countsOf(cdp);
    expect(after.Documents - before.Documents).toBeLessThanOrEqual(4);
    // One reader alone has several hundred nodes and some twenty listeners.
    expect(after.Nodes - before.Nodes).toBeLessThan(2_000);
    expect(after.JSEventListeners - before.JSEventListeners).toBeLessThan(100);
    expect(after.JSHeapUsedSize - before.JSHeapUsedSize).toBeLessThan(4_000_000);
  }).toPass({ timeout: 15_000 });
});
