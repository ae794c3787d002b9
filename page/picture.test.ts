import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';
import { largest } from './picture';

function picturesOf(html: string) {
  return fromHtml(`<body>${html}</body>`, 'http://a.example/n/1.html').blocks.flatMap(({ picture }) => picture ?? []);
}

function addressOf(html: string): string | undefined {
  return picturesOf(html)[0]?.src;
}

describe('pictures', () => {
  it('have an address, an alternative text, a size and a link', () => {
    const html =
      '<a href="big.html"><img src="../img/a.jpg" alt=" 会议\n现场 " width="600" style="height:400.4px"></a>';
    expect(picturesOf(html)).toEqual([
      {
        src: 'http://a.example/img/a.jpg',
        alt: '会议 现场',
        width: 600,
        height: 400,
        href: 'http://a.example/n/big.html',
      },
    ]);
  });

  it('have no size where none is stated in pixels, and no link that leads nowhere', () => {
    const html = '<a href="javascript:;"><img src="/a.jpg" width="100%" style="max-width:900px"></a>';
    expect(picturesOf(html)).toEqual([{ src: 'http://a.example/a.jpg', alt: '', width: 0, height: 0, href: '' }]);
  });

  it.each([
    ['<img src="loading.gif" data-src="/real.jpg">'],
    ['<img src="/images/blank.gif" data-original="/real.jpg">'],
    ['<img src="thumb.jpg" file="/real.jpg">'],
    ['<img src="static/image/common/none.gif" zoomfile="/real.jpg" file="/thumb.jpg">'],
    ['<img data-actualsrc="/real.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['<img _src="/real.jpg" src="">'],
    ['<img src="1x1.png" srcset="/small.jpg 320w, /real.jpg 1080w">'],
    ['<img data-srcset="/small.jpg 1x, /real.jpg 2x" src="data:,">'],
    ['<picture><source srcset="/real.jpg"><img src="about:blank"></picture>'],
    ['<img src="/real.jpg" data-src="1" file="名字">'],
    ['<img data-lazy="x"><noscript><img alt="" src="/real.jpg"></noscript>'],
    ['<img src="/placeholder.png"><noscript><img class=a src=/real.jpg></noscript>'],
  ])('come from where they wait: %s', (html) => {
    expect(addressOf(html)).toBe('http://a.example/real.jpg');
  });

  it('are not taken from a noscript that stands for no picture', () => {
    expect(picturesOf('<img src="/real.jpg"><noscript><img src="/count.gif"></noscript>')).toHaveLength(1);
    expect(picturesOf('<p>文</p><noscript><img src="/count.gif"></noscript>')).toEqual([]);
  });

  it('are none where there is no address yet, or one pixel', () => {
    expect(picturesOf('<img><img src=""><img src="grey.gif"><img src="/c.gif" width=1 height=1>')).toEqual([]);
  });

  it('of a real name are no placeholders', () => {
    expect(addressOf('<img src="/upload/loading-port.jpg">')).toBe('http://a.example/upload/loading-port.jpg');
    expect(addressOf('<img src="/space/2012/rocket.jpg">')).toBe('http://a.example/space/2012/rocket.jpg');
  });

  it('end the line they stand in, icons do not', () => {
    const kinds = (html: string) => fromHtml(html, '').blocks.map((block) => block.text || block.kind);
    expect(kinds('<p>图为会议现场<img src="http://a.example/a.jpg">（王硕 摄）</p>')).toEqual([
      '图为会议现场',
      'image',
      '（王硕 摄）',
    ]);
    expect(kinds('<p>太好了<img src="http://a.example/smile.gif" width=24 height=24>！</p>')).toEqual([
      '太好了！',
      'image',
    ]);
  });
});

describe('largest', () => {
  it('takes the widest or densest entry', () => {
    expect(largest('a.jpg 1x, b.jpg 2x')).toBe('b.jpg');
    expect(largest('http://i.example/a,w_1.jpg 480w,\nhttp://i.example/a,w_2.jpg 960w')).toBe(
      'http://i.example/a,w_2.jpg',
    );
    expect(largest('only.jpg')).toBe('only.jpg');
    expect(largest(' ')).toBe('');
    expect(largest(null)).toBe('');
  });
});

describe('videos', () => {
  const videosOf = (html: string) => fromHtml(html, 'http://a.example/').blocks.flatMap(({ video }) => video ?? []);

  it.each([
    ['<video src="/v.mp4"></video>', 'http://a.example/v.mp4'],
    ['<video><source src="/v.mp4"><p>不支持</p></video>', 'http://a.example/v.mp4'],
    [
      '<iframe src="https://v.qq.com/txp/iframe/player.html?vid=x"></iframe>',
      'https://v.qq.com/txp/iframe/player.html?vid=x',
    ],
    [
      '<iframe data-src="https://v.qq.com/iframe/preview.html?vid=x"></iframe>',
      'https://v.qq.com/iframe/preview.html?vid=x',
    ],
    ['<embed src="/p.swf" width="480" height="400">', 'http://a.example/p.swf'],
    ['<object><param name="Movie" value="/p.swf"><embed src="/q.swf"></object>', 'http://a.example/p.swf'],
  ])('have an address: %s', (html, address) => {
    expect(videosOf(html)).toEqual([address]);
  });

  it('are no counters, advertisements or pages in frames', () => {
    expect(
      videosOf(`<iframe src="http://x.example/video.html" width=0 height=0></iframe><iframe src="http://ad.example/a.htm"></iframe>
        <embed src="/c.swf" width=1 height=1><iframe src="about:blank"></iframe><video></video>`),
    ).toEqual([]);
  });

  it('leave what an object shows instead', () => {
    const { blocks } = fromHtml('<object classid="x"><p>请安装插件</p></object>', '');
    expect(blocks.map((block) => block.text)).toEqual(['请安装插件']);
  });
});
