/** A page that would like its text to be taken for code. */
import type { Frame, Page } from '@playwright/test';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

const TITLE = '<img src=x onerror="(window.ran??=[]).push(1)">通知<script>(window.ran??=[]).push(2)</script>';

/** What would be dangerous in a document that shows the article. */
const dangers = () => ({
  ran: (window as unknown as { ran?: number[] }).ran ?? [],
  scripts: [...document.querySelectorAll('article script, article iframe, article svg, article style')].length,
  handlers: [...document.querySelectorAll('article *')].filter((element) =>
    [...element.attributes].some(({ name }) => name.startsWith('on')),
  ).length,
  links: [...document.querySelectorAll('article a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^https?:/.test(href)),
});

const HARMLESS = { ran: [], scripts: 0, handlers: 0, links: [] };

async function expectHarmless(where: Page | Frame): Promise<void> {
  await expect(where.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(where.getByRole('article')).toContainText(
    '<img src=x onerror="(window.ran??=[]).push(3)"> 这一行是文字',
  );
  await expect(where.getByRole('article')).toContainText('点击查看全文');
  expect(await where.evaluate(dangers)).toEqual(HARMLESS);
}

test("a hostile page's text stays text in reader, popup and library", async ({ fresh, site }) => {
  const page = await fresh.open(site.url('/attack'));
  // The page may run its own scripts; what it ran itself does not count.
  await page.evaluate(() => {
    (window as unknown as { ran?: number[] }).ran = [];
  });
  await fresh.grantActiveTab(page);
  const tabId = await fresh.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await fresh.runCommand('toggle-reader', page);
  await expectHarmless(await readerFrame(page));
  await page.keyboard.press('Escape');

  const popup = await fresh.openOwn(`popup.html?tab=${tabId}`);
  await expectHarmless(popup);
  await popup.getByRole('button', { name: /^保存/ }).click();
  await popup.getByRole('button', { name: /已保存/ }).waitFor();

  const library = await fresh.openOwn('library.html');
  await library.getByText('通知').first().click();
  await expectHarmless(library);
  expect(await page.evaluate(() => (window as unknown as { ran?: number[] }).ran)).toEqual([]);
});
