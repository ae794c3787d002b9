import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

async function seriousOf(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (within) builder.include(within);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`popup, library and options have no serious fault (${scheme})`, async ({ fresh, site }) => {
    const { context, worker } = fresh;
    const page = await fresh.open(site.url('/article'));
    await fresh.grantActiveTab(page);
    const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
    const surface = await context.newPage();
    await surface.emulateMedia({ colorScheme: scheme });
    await surface.goto(fresh.url(`popup.html?tab=${tabId}`));
    await surface.getByRole('article').waitFor();
    expect(await seriousOf(surface)).toEqual([]);
    await surface.getByRole('button', { name: /^保存/ }).click();
    await surface.getByRole('button', { name: /已保存/ }).waitFor();
    expect(await seriousOf(surface)).toEqual([]);

    await surface.goto(fresh.url('library.html'));
    await surface.getByText('我市三条公交线路').first().click();
    await surface.getByRole('article').waitFor();
    expect(await seriousOf(surface)).toEqual([]);
    await surface.goto(fresh.url('options.html'));
    await surface.getByRole('heading').first().waitFor();
    expect(await seriousOf(surface)).toEqual([]);
  });
}

test('the reader is one thing to a screen reader: a dialog over a page that is inert', async ({
  browserWithExtension,
  site,
}) => {
  const { Seen } = await import('./accessibility');
  const page = await browserWithExtension.open(site.url('/article'));
  await browserWithExtension.grantActiveTab(page);
  await browserWithExtension.runCommand('toggle-reader', page);
  await readerFrame(page);
  const seen = await Seen.of(page);
  await seen.waitFor('dialog', '清样');
  expect(await seen.text()).not.toContain('热门新闻');
});
