/** Backup and restore in Firefox: what one browser wrote is in the other, letter for letter. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/server';
import { demoPages } from '../../demo/sites';
import { ExtensionFirefox, until } from './extension-firefox';

const TITLE = '开发区创新“五动工作法”推动“四改一拆”增效提速';

let demo: DemoServer;
let one: ExtensionFirefox;
let other: ExtensionFirefox;

beforeAll(async () => {
  mkdirSync('.e2e-results/shots', { recursive: true });
  demo = await serveDemo();
  one = await ExtensionFirefox.launch();
  other = await ExtensionFirefox.launch();
});

afterAll(async () => {
  await one?.dispose();
  await other?.dispose();
  await demo?.close();
});

/** A button by its text: the interface speaks the browser's language, which here is not ours to choose. */
const button = (text: RegExp) =>
  `[...document.querySelectorAll('button')].find((button) => ${text}.test(button.textContent))`;

const BACK_UP = button(/^(?:备份到文件|備份到檔案|Back up to a file)$/u);
const RESTORE = button(/^(?:恢复到资料库|還原到文庫|Restore into the library)$/u);
const RESTORED = /恢复完毕|還原完畢|Restored/u;

/** Every record with everything in it. */
async function records(firefox: ExtensionFirefox): Promise<unknown[]> {
  const json = await firefox.inPage<string>(
    `const ask = async (ask, request) => (await window.browser.runtime.sendMessage({ ask, request })).answer;
     const { ids } = await ask('library.backupIndex');
     return JSON.stringify(await ask('library.backupRecords', { ids }));`,
  );
  return JSON.parse(json) as unknown[];
}

it('a backup of one profile restores another', async () => {
  await one.open(demo.url + demoPages[0]?.path);
  await one.clickToolbarButton();
  await until('the article', () => one.inPopup<boolean>(`Boolean(document.querySelector('article h1'))`));
  await one.inPopup(`${button(/^(?:保存|Save)/u)}.click()`);
  await until('the save', () => one.inPopup<boolean>(`Boolean(${button(/已保存|Saved/u)})`));
  await one.closePopup();

  await one.open(one.url('moving.html'));
  await until('the page', () => one.inPage<boolean>(`return Boolean(${BACK_UP});`));
  await one.inPage(`${BACK_UP}.click();`);
  const name = await until('the file', () => readdirSync(one.downloads).find((file) => /^\S+.*\.zip$/u.test(file)));

  await other.open(other.url('moving.html'));
  await until('the page', () => other.inPage<boolean>(`return Boolean(${BACK_UP});`));
  await other.giveFile('input[type=file]', join(one.downloads, name));
  await until('the preview', () => other.inPage<boolean>(`return Boolean(${RESTORE});`));
  expect(await other.inPage<string>(`return document.querySelector('.sums dd').textContent;`)).toBe('1');
  await other.screenshot('.e2e-results/shots/firefox-moving.png');
  await other.inPage(`${RESTORE}.click();`);
  await until('the end', () => other.inPage<boolean>(`return ${RESTORED}.test(document.body.innerText);`));

  await other.open(other.url('library.html'));
  await until('the list', () => other.inPage<boolean>(`return document.body.innerText.includes(args[0]);`, TITLE));
  const [before, after] = [await records(one), await records(other)];
  expect(after).toHaveLength(1);
  expect(after).toEqual(before);
});
