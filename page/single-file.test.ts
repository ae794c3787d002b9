import { expect, it } from 'vitest';
import { withGroupedPictures } from './single-file';

const BLANK = `data:image/svg+xml;charset=utf-8,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect fill-opacity="0"/></svg>`;
const STYLE =
  '<style>:root{--sf-img-3: url("data:image/jpeg;base64,AAAA");--sf-img-4:url(data:image/png;base64,BBB=)}</style>';

it('gives a picture that SingleFile put into the style sheet back to its place', () => {
  const image = (number: number) =>
    `<img class=a src='${BLANK}' alt="图 > 一" style="background-size:100%!important;background-image:var(--sf-img-${number})!important">`;
  const html = `${STYLE}<p>${image(3)}</p><p>${image(4)}</p>${image(5)}`;
  const found = withGroupedPictures(html);
  expect([...found.matchAll(/<img src="([^"]+)" class=a alt="图 > 一"/gu)].map(([, src]) => src)).toEqual([
    'data:image/jpeg;base64,AAAA',
    'data:image/png;base64,BBB=',
  ]);
  expect(found, 'one that is not there').toContain(image(5));
});

it('leaves other pages as they are', () => {
  for (const html of ['<img src="a.jpg">', `${STYLE}<img src="a.jpg" style="color:var(--sf-img-3)">`, '--sf-img-<img'])
    expect(withGroupedPictures(html)).toBe(html);
});
