import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../page/from-text';
import { gbkCodec } from '../../page/gbk';
import type { Page } from '../../page/page';
import { repairPage } from './index';
import { DAMAGED, DAMAGED_WAS, lineBlock, livePage, savedText } from './pages.fixture';

const gbk = gbkCodec();

const textOf = (page: Page): string => page.blocks.map((block) => block.text).join('\n');
const runsOf = (page: Page): string =>
  page.blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n');

/** What becomes of a line on a damaged page, and what is told of its bytes. */
function repairLine(line: string, page = livePage): { text: string; flagged: boolean | undefined } {
  const repaired = repairPage(page(DAMAGED, line), gbk);
  const change = repaired.repairs.find((repair) => repair.kind === 'bytes')?.changes.find(({ at }) => at === 2);
  expect(repaired.page.blocks[0]?.text).toBe(DAMAGED_WAS);
  expect(runsOf(repaired.page)).toBe(textOf(repaired.page));
  return { text: repaired.page.blocks[1]?.text ?? '', flagged: change?.flagged };
}

describe('seeds with the damage', () => {
  const repairSeed = (name: string): ReturnType<typeof repairPage> =>
    repairPage(fromText(readFileSync(`seeds/${name}.txt`, 'utf8'), ''), gbk);
  const golden = (name: string): string => readFileSync(`extract/repair/golden/${name}.txt`, 'utf8').trimEnd();

  it('gives back the Simplified text of the city portal, all 166 annotations out', () => {
    const { page, repairs } = repairSeed('000_12c8817c808d1934');
    expect(textOf(page)).toBe(golden('000'));
    expect(runsOf(page)).toBe(golden('000'));
    expect(repairs.map(({ kind, count, flagged }) => ({ kind, count, flagged }))).toEqual([
      { kind: 'pinyin', count: 166, flagged: 0 },
      { kind: 'bytes', count: 1, flagged: 0 },
    ]);
    expect(repairs[1]?.changes).toEqual([{ at: 60, before: '們?nèi)〉寐?lián)', after: '们取得联', flagged: false }]);
  });

  it('gives back the Simplified text of the repost, all 238 annotations out, and flags what one byte is left of', () => {
    const { page, repairs } = repairSeed('002_81dc775122e80e6c');
    expect(textOf(page)).toBe(golden('002'));
    expect(repairs.map(({ kind, count, flagged }) => ({ kind, count, flagged }))).toEqual([
      { kind: 'pinyin', count: 238, flagged: 0 },
      { kind: 'bytes', count: 1, flagged: 1 },
    ]);
    expect(repairs[1]?.changes).toEqual([{ at: 6, before: '序?qū)嵤?/p>', after: '序实施。', flagged: true }]);
  });

  it.each(['001_d41c0b06e3c930af', '003_4544810fdbeeef10', '004_a25b6797790d24f6'])('leaves %s alone', (name) => {
    const before = fromText(readFileSync(`seeds/${name}.txt`, 'utf8'), '');
    const { page, repairs } = repairPage(before, gbk);
    expect(page).toBe(before);
    expect(repairs).toEqual([]);
  });
});

describe('annotations', () => {
  it.each([
    ['behind one character', '這個(gè)項(xiàng)目', '这个项目'],
    ['with a space inside', '網絡(luò )主播', '网络主播'],
    ['of a character without one elsewhere', '海螺溝景區(qū)', '海螺沟景区'],
    ['an old reading', '走訪察實(shí)績(jī)', '走访察实绩'],
    ['with the phonetic letter ɑ', '項(xiàng)目和鄉(xiɑ̄ng)'.replace('ɑ̄', 'ā'), '项目和乡'],
    ['across a letter: 情_ holds 開 E95F', '股市行情_(kāi)明日大盤', '股市行情_明日大盘'],
    ['cut by the end of the text', '推進(jìn)鄉(xiā', '推进乡'],
    ['cut before its first letter', '推進(jìn)現(xiàn)代農(nóng)業(', '推进现代农业'],
    ['cut by an ellipsis', '《網(wǎng)絡(l…', '《网络…'],
  ])('goes: %s', (_, line, want) => {
    expect(repairLine(line)).toEqual({ text: want, flagged: undefined });
  });

  it.each([
    ['several syllables', '總理朱鎔基(zhū róng jī)', '总理朱镕基(zhū róng jī)'],
    ['full-width parentheses', '一陣風（fēng）', '一阵风（fēng）'],
    ['a word', '肺癥(cancer)', '肺症(cancer)'],
    ['no tone mark', '陳(chen)先生', '陈(chen)先生'],
    ['a character without another form', '蘄(qí)春、明(míng)月', '蕲春、明(míng)月'],
    ['another reading', '報(xīn)社', '报(xīn)社'],
  ])('stays: %s', (_, line, want) => {
    expect(repairLine(line)).toEqual({ text: want, flagged: undefined });
  });

  it('is flagged where only the tone of the reading differs', () => {
    const { page, repairs } = repairPage(livePage(DAMAGED, '這個(gē)'), gbk);
    expect(page.blocks[1]?.text).toBe('这个');
    expect(repairs[0]?.flagged).toBe(1);
    expect(repairs[0]?.changes.filter((change) => change.flagged)).toEqual([
      { at: 2, before: '個(gē)', after: '个', flagged: true },
    ]);
  });
});

describe('bytes out of step, proven', () => {
  it.each([
    ['a second annotation sets right', '請與我們?nèi)〉寐?lián)系', '请与我们取得联系'],
    ['a letter sets right', '談?wù)J識、談思路', '谈认识、谈思路'],
    ['one character', '這都?xì)w功于我國', '这都归功于我国'],
    ['a run', '打?qū)嵉拇髮W生', '打实的大学生'],
    ['a run with signs', '授?zhǔn)凇⒅袊鴩野l(fā)展', undefined],
    ['a name', '鄭堅、張?zhí)扉L、林宇', '郑坚、张天长、林宇'],
    ['a cause', '因?yàn)榉N種原因', '因为种种原因'],
    ['made of three keys', '他們?cè)噲D設計', '他们试图设计'],
    ['a dot and more', '要買?nèi)绾纬蔀榇河鹱髡哒?qǐng)看', undefined],
  ])('%s', (_, line, want) => {
    const { text, flagged } = repairLine(line);
    if (want === undefined) return;
    expect({ text, flagged }).toEqual({ text: want, flagged: false });
  });
});
