import { expect, it } from 'vitest';
import { convertTexts } from './convert';
import { newsCases } from './news.cases';

it('words of news read in Taiwan as Taiwan writes them', async () => {
  const texts = newsCases.map(([simplified]) => simplified);
  const converted = await convertTexts(texts, 'tw');
  expect(Object.fromEntries(texts.map((text, place) => [text, converted[place]]))).toEqual(
    Object.fromEntries(newsCases),
  );
});

it('the same words are Simplified again as they were', async () => {
  const converted = await convertTexts(
    newsCases.map(([, traditional]) => traditional),
    'hans',
  );
  expect(converted).toEqual(newsCases.map(([simplified]) => simplified));
});

it('Hong Kong writes its own forms of the same words', async () => {
  const cases = [
    ['这里那里', '這裏那裏'],
    ['为了里程碑', '為了里程碑'],
    ['并成立专班', '並成立專班'],
    ['电视台', '電視台'],
    ['群众', '羣眾'],
    ['公布名单', '公布名單'],
    ['看着我们', '看着我們'],
    ['按照施工程序', '按照施工程序'],
  ] as const;
  const converted = await convertTexts(
    cases.map(([simplified]) => simplified),
    'hk',
  );
  expect(converted).toEqual(cases.map(([, traditional]) => traditional));
});
