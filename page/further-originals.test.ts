import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fromHtml } from './from-html';
import { furtherOriginalsIn, withFurtherOriginals } from './further-originals';

const FIRST = '<!doctype html><html><head><title>第一页</title></head><body><p>第一页的文字。</p></body></html>';
const FURTHER = [
  {
    url: 'https://www.example.cn/a_2.html?x=1&y="2"',
    html: '<body><p>第二页 &amp; 它的 <b>文字</b></p></template><script>1</script></body>',
  },
  { url: 'https://www.example.cn/a_3.html', html: '<!-- 第三页 --><p>第三页</p>' },
];

test('a file of several pages reads as its first page, and gives the others back as they came', () => {
  const file = withFurtherOriginals(FIRST, FURTHER);
  expect(fromHtml(file, 'https://www.example.cn/a.html')).toEqual(fromHtml(FIRST, 'https://www.example.cn/a.html'));
  // linkedom keeps the text of a template among its children; a browser has it in `content`.
  const templates = [...parseHTML(file).document.querySelectorAll('template[data-qingyang-page]')];
  expect(templates.map((template) => [template.getAttribute('data-qingyang-page'), template.textContent])).toEqual(
    FURTHER.map(({ url, html }) => [url, html]),
  );
});

test('near miss: a page of one is kept as it is', () => {
  expect(withFurtherOriginals(FIRST, [])).toBe(FIRST);
  expect(withFurtherOriginals('', FURTHER)).toBe('');
  expect(furtherOriginalsIn({ querySelectorAll: () => [] } as unknown as Document)).toEqual([]);
});
