import { describe, expect, it } from 'vitest';
import type { DomElement, DomNode } from './dom';
import { fromDocument } from './from-document';
import { parseHtml } from './parse';

/** The element of that id in a parsed tree. */
function withId(element: DomElement, id: string): boolean {
  return element.getAttribute('id') === id;
}

function bodyOf(html: string): DomNode {
  const found = parseHtml(html).firstChild?.firstChild?.nextSibling;
  if (!found) throw new Error('no body');
  return found;
}

describe('a live document', () => {
  it('is read with the frames that can be reached, in their place', () => {
    const page = fromDocument(
      parseHtml(
        '<title>外</title><p>前</p><iframe src="/in.htm"></iframe><iframe src="http://ad.example/"></iframe><p>后 <a href="b">乙</a>',
      ),
      {
        url: 'http://a.example/n/',
        frame: (element) =>
          element.getAttribute('src') === '/in.htm'
            ? {
                root: parseHtml('<title>内</title><meta name="k" content="v"><p>里 <a href="c">丙</a></p><!--内-->'),
                url: 'http://a.example/in.htm',
              }
            : null,
      },
    );
    expect(page.blocks.map((block) => block.text)).toEqual(['前', '里 丙', '后 乙']);
    expect(page.blocks.map((block) => block.runs[1]?.href)).toEqual([
      undefined,
      'http://a.example/c',
      'http://a.example/n/b',
    ]);
    expect(page.boxes.map((box) => box.tag)).toEqual(['body', 'p', 'iframe', 'body', 'p', 'p']);
    expect(page.title).toBe('外');
    expect(page.metas).toEqual([]);
    expect(page.comments).toEqual([{ text: '内', before: 3 }]);
  });

  it('is read with open shadow roots, before the element’s own children', () => {
    const page = fromDocument(parseHtml('<news-article id="host"><p>自己的</p></news-article><p>后</p>'), {
      url: '',
      shadow: (element) => (withId(element, 'host') ? bodyOf('<h1>影子里</h1>') : null),
    });
    expect(page.blocks.map((block) => [block.text, page.boxes[page.boxes[block.box]?.parent ?? 0]?.tag])).toEqual([
      ['影子里', 'news-article'],
      ['自己的', 'news-article'],
      ['后', 'body'],
    ]);
  });

  it('has hidden boxes that only its style sheets know of, and all inside them', () => {
    const page = fromDocument(parseHtml('<div id="popup"><div><p>订阅手机报</p></div></div><p>正文</p>'), {
      url: '',
      // as a browser answers: for an element and those around it
      isHidden: (element) => {
        for (let at: DomNode | null = element; at !== null; at = at.parentNode)
          if (at.nodeType === 1 && withId(at as DomElement, 'popup')) return true;
        return false;
      },
    });
    expect(page.blocks.map((block) => [block.text, block.hidden])).toEqual([
      ['订阅手机报', true],
      ['正文', false],
    ]);
  });

  it('may be read from an element', () => {
    const body = bodyOf('<body id="b"><p>一</p>二</body>');
    const page = fromDocument(body, { url: '' });
    expect(page.boxes[0]).toMatchObject({ tag: 'body', hint: 'b' });
    expect(page.blocks.map((block) => block.text)).toEqual(['一', '二']);
    expect(fromDocument(body.firstChild as DomNode, { url: '' }).blocks.map((block) => block.text)).toEqual(['一']);
  });
});
