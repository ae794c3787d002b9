import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Excerpt, splitExcerpt } from './Excerpt';

test('hits are set off, the rest stays', () => {
  expect(renderToStaticMarkup(<Excerpt text="…市区[[积水]]点改造，[[积水]]不再" />)).toBe(
    '…市区<mark>积水</mark>点改造，<mark>积水</mark>不再',
  );
});

test('text of a page in an excerpt is text', () => {
  expect(renderToStaticMarkup(<Excerpt text="[[<b>]]<script>" />)).toBe('<mark>&lt;b&gt;</mark>&lt;script&gt;');
});

test.each([
  ['', []],
  ['没有命中', [{ text: '没有命中', hit: false }]],
  ['开了[[没关', [{ text: '开了[[没关', hit: false }]],
])('%s', (text, pieces) => {
  expect(splitExcerpt(text)).toEqual(pieces);
});
