import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { segmentHeadline } from '../../extract/text/segment-headline';
import { Headline, HeadlinePartsContext } from './Headline';
import { ReadingsContext } from './readings';

test.each([
  ['开发区创新“五动工作法”推动增效提速', '开发区/创新/“五动/工作法”/推动增效提速'],
  ['蝶变,让城市生活更精彩', '蝶变,/让城市/生活更/精彩'],
  ['示范区:入户大走访 情暖千万家', '示范区:/入户大/走访 /情暖/千万家'],
  ['“四改一拆”增效提速', '“四改一拆”/增效提速'],
  ['《河南手机报》（焦作版）', '《河南/手机报》/（焦作版）'],
])('%s breaks between words, marks stay with theirs', (text, parts) => {
  expect(segmentHeadline(text).join('/')).toBe(parts);
  expect(segmentHeadline(text).join('')).toBe(text);
});

test('the text is not changed, and is text', () => {
  const html = renderToStaticMarkup(<Headline text="<b>市区</b>积水" />);
  expect(html.replaceAll('<wbr/>', '')).toBe('&lt;b&gt;市区&lt;/b&gt;积水');
});

test('an empty headline and one of marks only', () => {
  expect(segmentHeadline('')).toEqual([]);
  expect(segmentHeadline('“').join('')).toBe('“');
});

test('parts that are known already are drawn as they are, those of another text are not', () => {
  const draw = (text: string) =>
    renderToStaticMarkup(
      <HeadlinePartsContext value={[['示范', '区入户']]}>
        <Headline text={text} />
      </HeadlinePartsContext>,
    );
  expect(draw('示范区入户')).toBe('示范<wbr/>区入户');
  expect(draw('示范区:大走访')).toBe('示范区:<wbr/>大走访');
});

test('readings of the whole stand above its parts', () => {
  const html = renderToStaticMarkup(
    <ReadingsContext value={new Map([['濮阳𠮷祥', ['pú', '', '', 'xiáng']]])}>
      <HeadlinePartsContext value={[['濮阳', '𠮷祥']]}>
        <Headline text="濮阳𠮷祥" />
      </HeadlinePartsContext>
    </ReadingsContext>,
  );
  expect(html).toBe('<ruby>濮<rt>pú</rt></ruby>阳<wbr/>𠮷<ruby>祥<rt>xiáng</rt></ruby>');
});
