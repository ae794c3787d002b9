/** Reading aloud, with a voice of the test's own: no machine that tests has a Chinese one. */
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, shotPath } from './extension-browser';
import { PAGED, servePagedArticle } from './paged-site';
import { type Site, STORY } from './pages';
import { readerFrame } from './reader-frame';
import { expect, test } from './test';

/** Puts voices into the extension's own world of the page. What is said waits for `finish`. */
async function giveVoices(browser: ExtensionBrowser, voices: { name: string; lang: string; localService: boolean }[]) {
  await browser.worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [given],
      func: (list) => {
        const said: string[] = [];
        let end: () => void = () => undefined;
        class Utterance extends EventTarget {
          voice: { name: string } | null = null;
          rate = 1;
          constructor(readonly text: string) {
            super();
          }
        }
        const fake = Object.assign(new EventTarget(), {
          getVoices: () => list.map((voice) => ({ ...voice, voiceURI: voice.name, default: false })),
          speak: (utterance: Utterance) => {
            said.push(`${utterance.voice?.name}×${utterance.rate}：${utterance.text}`);
            end = () => utterance.dispatchEvent(new Event('end'));
          },
          cancel: () => said.push('·'),
          resume: () => undefined,
        });
        Object.defineProperty(globalThis, 'speechSynthesis', { value: fake, configurable: true });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
        Object.assign(globalThis, { testSaid: said, testFinish: () => end() });
      },
    });
  }, voices);
}

function inWorld<T>(browser: ExtensionBrowser, what: 'said' | 'finish'): Promise<T> {
  return browser.worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [name],
      func: (asked) => {
        const world = globalThis as unknown as { testSaid: string[]; testFinish: () => void };
        if (asked === 'finish') world.testFinish();
        return world.testSaid.filter((text) => text !== '·');
      },
    });
    return answer?.result;
  }, what) as Promise<T>;
}

async function openReader(browser: ExtensionBrowser, site: Site): Promise<Page> {
  const page = await browser.open(site.url('/article'));
  await browser.grantActiveTab(page);
  return page;
}

test('sentence by sentence with the keyboard: pause, skip, go on, speed, and silence at the end', async ({
  fresh,
  site,
}) => {
  const page = await openReader(fresh, site);
  await giveVoices(fresh, [
    { name: '云', lang: 'zh-CN', localService: false },
    { name: '婷', lang: 'zh-CN', localService: true },
    { name: 'Alex', lang: 'en-US', localService: true },
  ]);
  const said = () => inWorld<string[]>(fresh, 'said');
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.keyboard.press('a');
  const bar = reader.getByRole('region', { name: '朗读' });
  await expect(bar).toBeVisible();
  await expect.poll(said).toEqual([`婷×1：${STORY.title}`]);
  await inWorld(fresh, 'finish');
  await expect.poll(async () => (await said()).at(-1)).toContain('本报讯');
  await inWorld(fresh, 'finish');
  await expect.poll(async () => (await said()).at(-1)).toContain('末班车由21时30分推迟至23时。');
  await expect(reader.locator('.qy-aloud')).toContainText('本报讯');
  await page.screenshot({ path: shotPath('reader-aloud') });

  await page.keyboard.press('a');
  await expect(bar.getByRole('button', { name: '继续' })).toBeVisible();
  const before = (await said()).length;
  await page.keyboard.press('.');
  await expect(reader.locator('.qy-aloud')).toContainText('据介绍');
  await page.keyboard.press(',');
  await expect(reader.locator('.qy-aloud')).toContainText('本报讯');
  await page.keyboard.press('.');
  await expect(reader.locator('.qy-aloud')).toContainText('据介绍');
  expect((await said()).length).toBe(before);
  await page.keyboard.press('a');
  await expect.poll(async () => (await said()).at(-1)).toContain('据介绍');
  await bar.getByRole('button', { name: '下一段' }).click();
  await expect.poll(async () => (await said()).at(-1)).toContain('市民王女士');
  await bar.getByRole('combobox', { name: '语速' }).selectOption('1.5');
  await expect.poll(async () => (await said()).at(-1)).toContain('婷×1.5：市民王女士');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(reader.locator('.qy-aloud')).toHaveCount(0);
});

test('goes on where it was when further pages of the article are joined', async ({ fresh }) => {
  const paged = await servePagedArticle();
  try {
    const page = await fresh.open(paged.url(1));
    await fresh.grantActiveTab(page);
    await giveVoices(fresh, [{ name: '婷', lang: 'zh-CN', localService: true }]);
    const last = async () => (await inWorld<string[]>(fresh, 'said')).at(-1);
    await fresh.runCommand('toggle-reader', page);
    const reader = await readerFrame(page);
    await page.keyboard.press('a');
    await expect.poll(last).toContain(PAGED.title);
    await inWorld(fresh, 'finish');
    await inWorld(fresh, 'finish');
    await expect.poll(last).toContain('入夏以来');
    await page.keyboard.press('n');
    await expect(reader.locator('.qy-page-mark')).toHaveCount(2);
    await expect.poll(last).toContain('入夏以来');
    for (const _ of [1, 2]) await inWorld(fresh, 'finish');
    await expect.poll(last).toContain('从南薰桥往东');
  } finally {
    await paged.close();
  }
});

test('an online voice speaks only when it is chosen', async ({ fresh, site }) => {
  const page = await openReader(fresh, site);
  await giveVoices(fresh, [{ name: '云', lang: 'zh-CN', localService: false }]);
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await reader.getByRole('button', { name: '朗读', exact: true }).click();
  const bar = reader.getByRole('region', { name: '朗读' });
  await expect(bar.getByRole('alert')).toContainText('只有联网的中文语音');
  expect(await inWorld(fresh, 'said')).toEqual([]);
  await bar.getByRole('combobox', { name: '语音' }).selectOption('云');
  await expect.poll(() => inWorld(fresh, 'said')).toEqual([`云×1：${STORY.title}`]);
});

test('a machine without a Chinese voice is told what to install', async ({ fresh, site }) => {
  const page = await openReader(fresh, site);
  await fresh.runCommand('toggle-reader', page);
  const reader = await readerFrame(page);
  await page.keyboard.press('a');
  await expect(reader.getByRole('region', { name: '朗读' }).getByRole('alert')).toContainText('没有中文语音');
});
