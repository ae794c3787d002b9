import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gbkCodec } from '../../gbk/codec';
import { fromText } from '../../page/from-text';
import type { Page } from '../../page/page';
import { repairPage } from './index';
import { DAMAGED, DAMAGED_WAS, lineBlock, livePage, savedText } from './pages.fixtures';

const gbk = gbkCodec();

const textOf = (page: Page): string => page.blocks.map((block) => block.text).join('\n');
const runsOf = (page: Page): string =>
  page.blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n');

/** What becomes of a line on a damaged page, and what is told of its bytes. */
function repairLine(line: string, page = livePage): { text: string; flagged: boolean | undefined } {
  const repaired = repairPage(page(DAMAGED, line, DAMAGED), gbk);
  const change = repaired.repairs.find((repair) => repair.kind === 'bytes')?.changes.find(({ at }) => at === 2);
  expect(repaired.page.blocks[0]?.text).toBe(page(DAMAGED_WAS).blocks[0]?.text);
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
    ['with the phonetic letter ɡ', '項(xiànɡ)目', '项目'],
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

it.each([gbk, undefined])('a character of two halves before an unread place is told whole', (codec) => {
  const { repairs } = repairPage(livePage(DAMAGED, '店主姓𠮷?qū)，在此多年。', DAMAGED), codec);
  const told = repairs.flatMap(({ changes }) => changes).filter(({ before }) => before.includes('?qū)'));
  expect(told.map(({ before }) => before)).toEqual(['𠮷?qū)']);
});

describe('bytes out of step, proven', () => {
  it.each([
    ['a second annotation sets right', '請與我們?nèi)〉寐?lián)系', '请与我们取得联系'],
    ['a letter sets right', '談?wù)J識、談思路', '谈认识、谈思路'],
    ['one character', '這都?xì)w功于我國', '这都归功于我国'],
    ['a run', '打?qū)嵉拇髮W生', '打实的大学生'],
    ['a name', '鄭堅、張?zhí)扉L、林宇', '郑坚、张天长、林宇'],
    ['a cause', '因?yàn)榉N種原因', '因为种种原因'],
    ['made of three keys', '他們?cè)噲D設計', '他们试图设计'],
  ])('%s', (_, line, want) => {
    expect(repairLine(line)).toEqual({ text: want, flagged: false });
  });
});

describe('characters that lost a byte', () => {
  it.each([
    // U+E7FE is what the pair A9A1 between 施 CAA9 and 。 A1A3 shows as: 施 is proven, of 。 only A1 is left.
    ['the stop at the end of a paragraph', '推動項(xiàng)目有序?qū)嵤\ue7fe?/p>', '推动项目有序实施。', livePage],
    // A saved text has dropped U+E7FE: of 施 the lead byte CA is left. 实施 is the word, and A9A1 is a pair that is dropped.
    ['and the character in front of it', '推動項(xiàng)目，確保有序?qū)嵤?/p>', '推动项目，确保有序实施。', savedText],
    ['a character in front of a figure', '球?qū)⒈确肿分?1:73', '球将比分追□□1:73', livePage],
    ['a line end', '推動項(xiàng)目，確保有序?qū)嵤?', '推动项目，确保有序实施。', savedText],
    ['a no-break space', '推動項(xiàng)目有序?qū)?nbsp;施工', '推动项目有序□ 施工', livePage],
  ])('are inferred and flagged: %s', (_, line, want, page) => {
    expect(repairLine(line, page)).toEqual({ text: want, flagged: true });
  });

  it.each([
    ['。”', '冠軍是最好的回報?！敝鹘叹氼佌袢A表示', '冠军是最好的回报。”主教练颜振华表示'],
    ['。“', '熱淚盈眶?！斑@個冠軍', '热泪盈眶。“这个冠军'],
    ['。“ up to an annotation', '自己的工作?！拔覀円恢苡?xùn)練', '自己的工作。“我们一周训练'],
    ['。” up to the letter of an annotation', '12點多了?！贝蜻M(jìn)全運會', '12点多了。”打进全运会'],
    ['海口', '2022年?？谑谢@球聯(lián)賽', '2022年海口市篮球联赛'],
    ['。” in front of a tag', '他說：“我們去?！?/p>', '他说：“我们去。”'],
    ['an unknown sign in front of a tag', '我們去?！?/p>', '我们去□。'],
  ])('are inferred and flagged, a lone lead byte: %s', (_, line, want) => {
    expect(repairLine(line)).toEqual({ text: want, flagged: true });
  });

  it('are read in a text whose widths were folded: ？ is ?, Ｄ is D', () => {
    expect(repairLine('展現(xiàn)了??谀酥梁D系幕@球風(fēng)采', foldedText)).toEqual({
      text: '展现了海口乃至海南的篮球风采',
      flagged: true,
    });
  });

  it('are found on a page without annotations only where a long run proves it', () => {
    const page = livePage('他說：“這個冠軍是最好的回報?！敝鹘叹氼佌袢A表示。', '真的嗎?！他問。');
    const repaired = repairPage(page, gbk);
    expect(textOf(repaired.page)).toBe('他說：“這個冠軍是最好的回報。”主教練顏振華表示。\n真的嗎?！他問。');
    expect(repaired.repairs.map(({ kind, count, flagged }) => ({ kind, count, flagged }))).toEqual([
      { kind: 'bytes', count: 1, flagged: 1 },
    ]);
  });

  it('stay as they are without a codec, and are flagged', () => {
    const { page, repairs } = repairPage(livePage(DAMAGED, '請與我們?nèi)〉寐?lián)系'));
    expect(page.blocks[1]?.text).toBe('请与我们?nèi)〉寐?lián)系');
    expect(repairs.find((repair) => repair.kind === 'bytes')).toMatchObject({ count: 2, flagged: 2 });
  });

  it('stay as they are where no key fits, and are flagged', () => {
    expect(repairLine('我們?zhuāng)的')).toEqual({ text: '我们?zhuāng)的', flagged: true });
  });
});

function foldedText(...lines: string[]): Page {
  return savedText(...lines.map((line) => line.replace(/[！-～]/g, (wide) => wide.normalize('NFKC'))));
}

describe('Simplified again', () => {
  it.each([
    ['看著 拿著 隨著有關部門 著力 著手', '看着 拿着 随着有关部门 着力 着手'],
    ['著名作家 顯著 名著 原著 土著 編著 著作 以香著稱', '著名作家 显著 名著 原著 土著 编著 著作 以香著称'],
    ['翻譯著 譯著 討論著 論著 看著名單 聽著錄音', '翻译着 译著 讨论着 论著 看着名单 听着录音'],
    ['乾隆 宮商角徵羽 皇后 公里 旅游', '乾隆 宫商角徵羽 皇后 公里 旅游'],
    ['頭發 發展 歷史 日歷 陜西', '头发 发展 历史 日历 陕西'],
  ])('%s', (line, want) => {
    expect(repairLine(line).text).toBe(want);
  });
});

describe('pages that are never touched', () => {
  const twice = (line: string): string => `${line}${line}`;
  it.each<[string, Page]>([
    [
      'an article with notes',
      livePage(
        '总理朱镕基(zhū róng jī)到湖北蕲(qí)春，考察浠(xī)水，随行有周珺(jùn)、刘垚(yáo)、李骉(biāo)、王犇(bēn)。',
      ),
    ],
    [
      'a pinyin reader',
      livePage(
        '床(chuáng)前(qián)明(míng)月(yuè)光(guāng)，疑(yí)是(shì)地(dì)上(shàng)霜(shuāng)。舉(jǔ)頭(tóu)望(wàng)明(míng)月(yuè)，低(dī)頭(tóu)思(sī)故(gù)鄉(xiāng)。',
      ),
    ],
    [
      'a reader for every other character',
      livePage(twice('學(xué)校裡有花(huā)園(yuán)，風(fēng)吹(chuī)來(lái)，鳥(niǎo)叫(jiào)。')),
    ],
    [
      'Traditional with notes on rare characters',
      livePage(
        '龜(jūn)裂的土地上，鑰(yào)匙、餛(hún)飩、饕餮盛饌(zhuàn)、鱷(è)魚、鸚(yīng)鵡一應俱全，龜殼與鑰匙不同。',
      ),
    ],
    [
      'Traditional with each note once',
      livePage(
        '產(chǎn)業、發(fā)展、學(xué)校、進(jìn)步、機(jī)會、實(shí)現都是常用詞，產業發展，學校進步，機會實現，產品發明，學生進行，機器實際。',
      ),
    ],
    [
      'a list of characters',
      livePage('業(yè)、學(xué)、發(fā)、語(yǔ)、進(jìn)、機(jī)、運(yùn)、現(xiàn)、個(gè)、實(shí)。'),
    ],
    [
      'a Simplified page that quotes the damage',
      livePage(
        '这种网页把“风险”写成“風(fēng)險”，“学习”写成“學(xué)習(xí)”，“进展”写成“進(jìn)展”，“现在”写成“現(xiàn)在”，“产业”写成“產(chǎn)業(yè)”，读者很难读下去，我们说明原因。',
      ),
    ],
    [
      'readings that follow the sense',
      livePage(
        twice(
          '他長(cháng)得長(zhǎng)，銀行(háng)數(shǔ)數(shù)，重(chóng)復。調(tiáo)整和調(diào)動，還(hái)是還(huán)錢，當(dāng)然上當(dàng)。',
        ),
      ),
    ],
    ['no tone marks', livePage(twice('風(feng)險、學(xue)習、進(jin)展、現(xian)在、產(chan)業、發(fa)展'))],
    [
      'full-width parentheses',
      livePage(twice('風（fēng）險、學（xué）習、進（jìn）展、現（xiàn）在、產（chǎn）業、發（fā）展')),
    ],
    [
      'English in parentheses',
      livePage(twice('肺癥(cancer)、風(wind)、網(net)、國(state)、機(plane)、電(power)、車(car)')),
    ],
    ['Traditional', livePage('行政院長今天表示，產業發展與學校教育同樣重要，網路時代的風險不容忽視?')],
    [
      'question and exclamation',
      livePage('真的吗?！他问。不会吧?！我们都没想到。是？', '什么?；你说什么?？我没听清楚啊'),
    ],
    ['less than six annotations', livePage('農(nóng)業(yè)局發(fā)布，現(xiàn)代農(nóng)業。')],
  ])('%s', (_, page) => {
    const repaired = repairPage(page, gbk);
    expect(repaired.page).toBe(page);
    expect(repaired.repairs).toEqual([]);
  });
});

describe('the whole page', () => {
  const damaged: Page = {
    ...livePage(DAMAGED, DAMAGED),
    title: '農(nóng)業(yè)發(fā)展_市農(nóng)業(yè)局',
    metas: [{ key: 'description', value: '全市現(xiàn)代農(nóng)業(yè)發(fā)展加快，推進(jìn)鄉(xiā' }],
    jsonLd: [
      { '@type': 'NewsArticle', headline: '農(nóng)業(yè)發(fā)展', author: [{ name: '張學(xué)' }], wordCount: 7 },
    ],
    comments: [{ text: 'enpproperty <title>農(nóng)業(yè)發(fā)展</title>', before: 1 }],
  };

  it('is repaired in title, metas, JSON-LD and comments', () => {
    const { page } = repairPage(damaged, gbk);
    expect(page.title).toBe('农业发展_市农业局');
    expect(page.metas).toEqual([{ key: 'description', value: '全市现代农业发展加快，推进乡' }]);
    expect(page.jsonLd).toEqual([
      { '@type': 'NewsArticle', headline: '农业发展', author: [{ name: '张学' }], wordCount: 7 },
    ]);
    expect(page.comments).toEqual([{ text: 'enpproperty <title>农业发展</title>', before: 1 }]);
  });

  it('keeps runs in step, also where an annotation runs over their borders', () => {
    const block = {
      ...lineBlock('推進(jìn)鄉(xiāng)村振興戰(zhàn)略，請與我們?nèi)〉寐?lián)系', 3),
      runs: [
        { text: '推進(jìn' },
        { text: ')鄉(', strong: true as const },
        { text: 'xiāng', em: true as const },
        { text: ')村振興', href: 'http://example.cn/鄉(xiāng)' },
        { text: '戰(zhàn)略，請與我們' },
        { text: '?nèi)〉', strong: true as const },
        { text: '寐?lián)系' },
      ],
    };
    const { page } = repairPage({ ...damaged, blocks: [...damaged.blocks, block] }, gbk);
    expect(page.blocks[2]?.runs).toEqual([
      { text: '推进' },
      { text: '乡', strong: true },
      { text: '村振兴', href: 'http://example.cn/鄉(xiāng)' },
      { text: '战略，请与我们' },
      { text: '取得联', strong: true },
      { text: '系' },
    ]);
    expect(page.blocks[2]?.text).toBe('推进乡村振兴战略，请与我们取得联系');
  });

  it('takes a cut headline in front of a date for cut', () => {
    const block = {
      ...lineBlock('推進(jìn)現(xiàn)代農(nóng 2021-03-05', 3),
      runs: [{ text: '推進(jìn)現(xiàn)代農(nóng', href: 'http://example.cn/1' }, { text: ' 2021-03-05' }],
    };
    const { page } = repairPage({ ...damaged, blocks: [...damaged.blocks, block] }, gbk);
    expect(page.blocks[2]?.runs).toEqual([
      { text: '推进现代农', href: 'http://example.cn/1' },
      { text: ' 2021-03-05' },
    ]);
  });

  it('is repaired in tables and alternative texts', () => {
    const table = {
      ...lineBlock('項(xiàng)目\t產(chǎn)值\n農(nóng)業(yè)\t3', 3),
      kind: 'table' as const,
      runs: [],
      rows: [
        ['項(xiàng)目', '產(chǎn)值'],
        ['農(nóng)業(yè)', '3'],
      ],
    };
    const picture = { src: 'http://example.cn/1.jpg', alt: '學(xué)校', width: 0, height: 0, href: '' };
    const image = { ...lineBlock('', 4), kind: 'image' as const, runs: [], picture };
    const { page, repairs } = repairPage({ ...damaged, blocks: [...damaged.blocks, table, image] }, gbk);
    expect(page.blocks[2]).toMatchObject({
      text: '项目\t产值\n农业\t3',
      rows: [
        ['项目', '产值'],
        ['农业', '3'],
      ],
    });
    expect(page.blocks[3]?.picture).toEqual({ ...picture, alt: '学校' });
    expect(repairs[0]?.changes.filter(({ at }) => at === 4)).toEqual([
      { at: 4, before: '學(xué)', after: '学', flagged: false },
    ]);
  });

  it('is not changed in place, and a repaired page needs no repair', () => {
    const copy = structuredClone(damaged);
    const { page } = repairPage(damaged, gbk);
    expect(damaged).toEqual(copy);
    expect(repairPage(page, gbk)).toEqual({ page, repairs: [] });
    expect(repairPage(page, gbk).page).toBe(page);
  });

  it('names each kind of annotation once a block', () => {
    const { repairs } = repairPage(livePage(DAMAGED, DAMAGED), gbk);
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.changes.filter(({ at }) => at === 1)).toHaveLength(11);
    expect(repairs[0]?.changes[0]).toEqual({ at: 1, before: '農(nóng)', after: '农', flagged: false });
    expect(repairs[0]?.count).toBe(32);
  });
});
