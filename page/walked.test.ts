import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { fromHtml } from './from-html';
import { type Part, snapshotToText } from './snapshot';
import { walkTaken } from './walked';

const URL = 'http://news.example.cn/a.html';
const PAGES = join(import.meta.dirname, '..', 'tests', 'pages');

/** HTML as a browser writes it. */
const written = (html: string) => serialize(parse(html));

function part(html: string, facts: Partial<Part> = {}): Part {
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  return { url: URL, start: 0, end: html.length, elements, hidden: [], frames: [], shadows: [], ...facts };
}

function walk(html: string, facts: Partial<Part> = {}) {
  const walked = walkTaken(snapshotToText({ document: part(html, facts), charset: 'GBK', html }));
  if ('error' in walked) throw new Error(walked.error);
  return walked.page;
}

const pages = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
test.each(pages.map(({ name }) => name))('what a browser writes for %s gives the page that its file gives', (name) => {
  const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
  expect(walk(written(html))).toEqual(fromHtml(html, URL));
});

test('what only the live page tells holds: hidden elements, frames and shadow roots', () => {
  const body =
    '<body><p>一</p><template><p>二</p></template><p>三</p><iframe src="b.html"></iframe><x-text>四</x-text></body>';
  const inner = '<html><body><p>里</p><p>藏</p></body></html>';
  const shadow = '<p>影 <a href="c.html">乙</a></p>';
  const outer = `<html>${body}</html>`;
  const between = outer.length + inner.length;
  const frame = part('', {
    url: 'http://news.example.cn/f/b.html',
    start: outer.length,
    end: between,
    elements: 4,
    hidden: [3],
  });
  const root = part('', { start: between, end: between + shadow.length, elements: 2 });
  const html = outer + inner + shadow;
  // html 0, body 1, p 2, template 3, p 4, iframe 5, x-text 6
  const { blocks } = walk(html, {
    end: outer.length,
    elements: 7,
    hidden: [4],
    frames: [[5, frame]],
    shadows: [[6, root]],
  });
  expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['一', false],
    ['三', true],
    ['里', false],
    ['藏', true],
    ['影 乙', false],
    ['四', false],
  ]);
  expect(blocks[4]?.runs[1]?.href).toBe('http://news.example.cn/c.html');
});

test('where the browser runs no scripts of pages, what stands for them is counted', () => {
  const html = '<html><body><noscript><p>请开启脚本</p></noscript><p>一</p><p>二</p></body></html>';
  const shown = walk(html, { hidden: [5] }).blocks.filter(({ text }) => text !== '请开启脚本');
  expect(shown.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['一', false],
    ['二', true],
  ]);
});

test('where a script made what no browser writes, no element is hidden in place of another', () => {
  const html = '<html><body><p>一</p><p>二</p></body></html>';
  expect(
    walk(html, { elements: 9, hidden: [2, 8], frames: [[7, part('')]] }).blocks.map(({ hidden }) => hidden),
  ).toEqual([false, false]);
});

test('what went wrong in the page is told, and so is what cannot be walked', () => {
  const failed = { error: 'TypeError: x', url: URL, title: '江城网', charset: 'UTF-8' };
  expect(walkTaken(snapshotToText(failed))).toEqual(failed);
  expect(walkTaken('{"document":null}\n<html>')).toMatchObject({ error: expect.stringContaining('TypeError') });
});
