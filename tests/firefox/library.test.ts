/** The library in Firefox: found, opened, marked, deleted and taken back, exported, imported, checked, rescued. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleNumber } from '../e2e/fill-library';
import { ExtensionFirefox, until } from './extension-firefox';

const COUNT = 60;
const [ENTER, CONTROL, ESCAPE] = ['\uE007', '\uE009', '\uE00C'];

let firefox: ExtensionFirefox;

beforeAll(async () => {
  mkdirSync('.e2e-results/shots', { recursive: true });
  firefox = await ExtensionFirefox.launch();
  await firefox.open(firefox.url('options.html'));
  for (let n = 0; n < COUNT; n++) await ask('library.save', articleNumber(n));
});

afterAll(async () => {
  await firefox?.dispose();
});

/** Asks the library as its own pages do. Texts cross into the page, objects do not. */
async function ask<Answer>(name: string, request?: unknown): Promise<Answer> {
  const json = await until(name, () =>
    firefox.inPage<string>(
      `const reply = await window.browser.runtime.sendMessage(JSON.parse(args[0]));
       return JSON.stringify(reply && 'answer' in reply ? { answer: reply.answer ?? null } : { failure: reply.failure });`,
      JSON.stringify({ ask: name, request }),
    ),
  );
  const { answer, failure } = JSON.parse(json) as { answer: Answer; failure?: string };
  if (failure) throw new Error(failure);
  return answer;
}

const text = (selector: string) =>
  firefox.inPage<string>(
    `return [...document.querySelectorAll(args[0])].map((one) => one.innerText).join('\\n');`,
    selector,
  );
const count = (selector: string) =>
  firefox.inPage<number>(`return document.querySelectorAll(args[0]).length;`, selector);
const status = () => ask<{ articles: number; inBin: number }>('library.status', { check: false });
const shot = (name: string) => firefox.screenshot(`.e2e-results/shots/firefox-${name}.png`);

/** A button by its text: the interface speaks the browser's language, which here is not ours to choose. */
const press = (label: RegExp, within = 'body') =>
  until(`a button ${label}`, () =>
    firefox.inPage<boolean>(
      `const button = [...document.querySelectorAll(args[0] + ' button')].find((one) => ${label}.test(one.textContent.trim()));
       button?.click();
       return Boolean(button);`,
      within,
    ),
  );

const downloaded = (pattern: RegExp) =>
  until(`a file ${pattern}`, () => {
    const name = readdirSync(firefox.downloads).find((file) => pattern.test(file));
    return name && statSync(join(firefox.downloads, name)).size > 0 ? join(firefox.downloads, name) : null;
  });

it('lists and finds them, with what matched marked', async () => {
  await firefox.open(firefox.url('library.html'));
  await until('the list', async () => (await count('.list .row-title')) > 3);
  expect(await text('.shelf p')).toContain(String(COUNT));
  await firefox.pressKey('/');
  await firefox.typeInto('input[type=search]', '积水');
  const wet = Array.from({ length: COUNT }, (_, n) => articleNumber(n).article.text).filter((body) =>
    /积水/u.test(body),
  );
  expect(wet.length).toBeLessThan(COUNT);
  await until('the answer', async () => new RegExp(`\\b${wet.length}\\b`, 'u').test(await text('.shelf p')));
  await until('the marks', async () => (await text('.row-excerpt mark')).startsWith('积水'));
  await shot('library-search');
  await firefox.pressKey(ESCAPE);
  await until('all of them', async () => (await text('.shelf p')).includes(String(COUNT)));
});

it('opens, stars and tags one by keys', async () => {
  await firefox.pressKey(ESCAPE);
  await firefox.pressKey('j');
  await firefox.pressKey(ENTER);
  await until('the article', async () => (await count('article h1')) === 1);
  await firefox.pressKey('s');
  await firefox.typeInto('.pane .tag-input', `旧改${ENTER}`);
  await until('the tag', async () => (await text('.pane')).includes('#旧改'));
  const { rows } = await ask<{ rows: { tags: string[]; starredAt: string | null }[] }>('library.query', {
    text: '',
    bin: false,
    order: 'saved',
    filter: { tags: ['旧改'] },
    offset: 0,
    limit: 9,
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.starredAt).not.toBeNull();
  await shot('library-article');
});

it('deletes the open one, and takes it back', async () => {
  await firefox.pressKey(ESCAPE);
  await firefox.inPage('document.activeElement.blur();');
  await firefox.pressKey('#');
  await until('the bin', async () => (await status()).inBin === 1);
  expect((await status()).articles).toBe(COUNT - 1);
  await until('the offer to undo', async () => (await count('.toast button')) === 1);
  await firefox.inPage(`document.querySelector('.toast button').click();`);
  await until('the article again', async () => (await status()).inBin === 0);
  expect((await status()).articles).toBe(COUNT);
});

it('exports all of them as Markdown and as a book', async () => {
  await firefox.open(firefox.url('library.html#/'));
  await until('the list', async () => (await count('.list .row-title')) > 3);
  await firefox.inPage('document.activeElement?.blur?.();');
  await firefox.pressKey(CONTROL, 'a');
  await until('the choice', async () => (await text('.choice')).includes(String(COUNT)));
  await press(/^(?:导出|匯出|Export)$/u, '.choice');
  await press(/Markdown/u, '.choice .menu');
  const files = unzipSync(new Uint8Array(readFileSync(await downloaded(/\.zip$/u))));
  const pages = Object.keys(files).filter((name) => name.endsWith('.md'));
  expect(pages).toHaveLength(COUNT);
  const { title = '' } = articleNumber(7).article;
  const one = pages.find((name) => name.includes(title ?? ''));
  expect(strFromU8(files[one ?? ''] ?? new Uint8Array())).toContain(`# ${title}`);
  await press(/^(?:导出|匯出|Export)$/u, '.choice');
  await press(/EPUB/u, '.choice .menu');
  const book = unzipSync(new Uint8Array(readFileSync(await downloaded(/\.epub$/u))));
  expect(Object.keys(book).filter((name) => /text\/\d+\.xhtml$/u.test(name))).toHaveLength(COUNT);
});

it('imports a saved page', async () => {
  const page = join(firefox.downloads, '旧闻.html');
  const paragraphs = articleNumber(4000)
    .article.blocks.map((block) => `<p>${block.text}</p>`)
    .join('');
  writeFileSync(
    page,
    `<!DOCTYPE html><!-- saved from url=(0026)http://old.example/1.html --><html><head><meta charset="utf-8">
     <title>老城墙修缮完工_江城网</title></head><body><h1>老城墙修缮完工</h1><div>2012-04-18 07:35 来源：江城晚报</div>
     <div class="content">${paragraphs}${paragraphs}</div></body></html>`,
  );
  await firefox.open(firefox.url('moving.html'));
  await until('the page', async () => (await count('input[type=file]')) > 0);
  await firefox.giveFile('input[type=file]', page);
  await until('the ledger', async () => (await count('.ledger .sums')) > 0);
  expect(await text('.ledger .sums dd')).toBe('1\n0');
  expect((await status()).articles).toBe(COUNT + 1);
  await shot('import');
});

it('is checked and found whole', async () => {
  await firefox.open(firefox.url('options.html#library'));
  await press(/^(?:检查资料库|檢查文庫|Check the library)/u);
  await until('the end of the check', async () => (await text('.check-result')).startsWith('✓'));
});

it('is rescued where its file is damaged, and never an empty library without a word', async () => {
  // What was saved is in the file itself then, and no more in the log beside it.
  await ask('library.fileBytes', { name: 'library.sqlite3', offset: 0, length: 1 });
  await firefox.crash((profile) => zeroHeader(databaseIn(profile)));
  await firefox.open(firefox.url('library.html'));
  await until('the trouble is told', async () => (await count('a[href*="options.html#library"]')) > 0);
  expect(await count('.list .row-title')).toBe(0);
  await shot('library-damaged');
  await firefox.open(firefox.url('options.html#library'));
  await press(/^(?:存下数据库文件|儲存資料庫檔案|存下資料庫檔案|Save the database file)/u);
  const file = readFileSync(await downloaded(/^library\.sqlite3$/u));
  expect(file.length).toBeGreaterThan(100_000);
  await press(/^(?:开始新的资料库|開始新的文庫|Begin a new library)$/u);
  await press(/^(?:确定|確定|Yes)/u);
  await until('the new library', async () => (await status()).articles === 0);
  expect(await ask<unknown[]>('library.files')).toHaveLength(2);
  await shot('options-rescued');
});

/** The file of the pool that holds the database. */
function databaseIn(profile: string): string {
  const root = join(profile, 'storage/default');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    if (!/moz-extension/u.test(name) || !statSync(path).isFile() || statSync(path).size < 8192) continue;
    const head = Buffer.alloc(20);
    const file = openSync(path, 'r');
    readSync(file, head, 0, 20, 0);
    closeSync(file);
    if (head.toString('latin1').startsWith('/library.sqlite3\0')) return path;
  }
  throw new Error('there is no library to damage');
}

/** As a failing disk does it. The pool keeps the database behind a page of its own. */
function zeroHeader(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(100), 0, 100, 4096);
  closeSync(file);
}
