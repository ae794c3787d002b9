import { expect, test } from 'vitest';
import { following, rawText } from './dom';
import { readWritten, type WrittenNode } from './written';

/** Names of the elements with how deep they stand, and texts. */
function outline(html: string): string[] {
  const { root } = readWritten(html);
  const lines: string[] = [];
  for (let node = following(root, root); node !== null; node = following(node, root)) {
    let depth = 0;
    for (let above = node.parentNode; above !== root && above !== null; above = above.parentNode) depth++;
    lines.push(' '.repeat(depth) + node.nodeName + (node.nodeValue === null ? '' : ` ${node.nodeValue}`));
  }
  return lines;
}

const firstOf = (html: string) => readWritten(html).elements[0] as WrittenNode;

test('elements stand in each other as they are written, also where a parser would move them', () => {
  expect(outline('<p>一<br>二<p>三</p></p><div></div>')).toEqual([
    'p',
    ' #text 一',
    ' br',
    ' #text 二',
    ' p',
    '  #text 三',
    'div',
  ]);
});

test('text is decoded, but for that of scripts and the like', () => {
  expect(rawText(readWritten('<p>A&amp;B&nbsp;&lt;丙&gt; &amp;lt;</p>').root)).toBe('A&B\u00a0<丙> &lt;');
  expect(outline('<script>if (a < b && c) "</p>"</script><p>一</p>')).toEqual([
    'script',
    ' #text if (a < b && c) "</p>"',
    'p',
    ' #text 一',
  ]);
  expect(outline('<noscript><img src="a.jpg"></noscript><b></b>')).toEqual([
    'noscript',
    ' #text <img src="a.jpg">',
    'b',
  ]);
});

test('comments and CDATA are nodes, a doctype and instructions are none', () => {
  expect(outline('<!DOCTYPE html><!-- a <b> --><p></p><!----><![CDATA[<丙>]]>')).toEqual([
    '#comment  a <b> ',
    'p',
    '#comment ',
    '#cdata-section <丙>',
  ]);
});

test('attributes are found by their whole name, with what their values are written with', () => {
  const link = firstOf('<a title="x class=" class="t > u" href="?a=1&amp;b=&quot;2&quot;" hidden="" "="">一</a>');
  expect(link.getAttribute('class')).toBe('t > u');
  expect(link.getAttribute('href')).toBe('?a=1&b="2"');
  expect(link.getAttribute('hidden')).toBe('');
  expect(link.getAttribute('id')).toBeNull();
  expect(link.getAttributeNames()).toEqual(['title', 'class', 'href', 'hidden', '"']);
  expect(rawText(link)).toBe('一');
  expect(firstOf('<p></p>').hasAttributes()).toBe(false);
});

test('elements are counted as a browser lists them: without what a template holds', () => {
  const { elements } = readWritten(
    '<p></p><template><i></i><template><b></b></template></template><br><svg><path></path></svg>',
  );
  expect(elements.map(({ nodeName }) => nodeName)).toEqual(['p', 'template', 'br', 'svg', 'path']);
});

test('XHTML closes what is empty in its tag', () => {
  expect(outline('<div><br /><p class="a"/>一</div>')).toEqual(['div', ' br', ' p', ' #text 一']);
});

test('what no browser writes ends somewhere', () => {
  for (const html of ['<', '<p', '<p class', '<p class="', '<!--', '</', '</p>', '<script>', '<p =', '&', '<a b="c"d>'])
    expect(() => readWritten(html)).not.toThrow();
  expect(outline('<p></b>一</p>')).toEqual(['p', ' #text 一']);
});
