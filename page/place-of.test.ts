import { expect, test } from 'vitest';
import { fromHtml } from './from-html';
import { placesIn } from './place-of';

const placesOf = (html: string) => {
  const page = fromHtml(html, 'http://news.example.cn/a.html');
  return page.blocks.map(({ at }) => placesIn(page)(at));
};

test('the same place on two pages of a template has the same name', () => {
  const html = (id: number, text: string) =>
    `<div class="main w${id}" id="a${id}"><div class="content"><p>正文</p><p class="editor">${text}</p></div></div>`;
  expect(placesOf(html(1, '编者按：上篇'))).toEqual(placesOf(html(2, '编者按：下篇')));
});

test('the names of the boxes tell columns apart', () => {
  const [left, right] = placesOf('<div class="note"><p>一</p></div><div class="side"><p>二</p></div>');
  expect(left).toBe('div.note>p');
  expect(right).toBe('div.side>p');
});
