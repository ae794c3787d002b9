import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const cells = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const LEAD =
  '<p>各村（居）民委员会：</p><p>为保障汛期群众饮水安全，经镇政府研究，决定对全镇二十三处集中供水点开展一次检测，现将有关事项通知如下。</p>';
const TEXT =
  '<p>检测由镇水利站牵头，每处取样两份，结果在村务公开栏张贴，不合格的供水点当日停用，由镇里调水车保障。</p>';

const read = (table: string, inText = '') =>
  extract(
    fromHtml(
      `<title>关于检测集中供水点的通知 - 柳湾镇人民政府</title><body><div class="detail"><h1>关于检测集中供水点的通知</h1><div>${table}</div><div class="con">${LEAD}${inText}${TEXT}</div></div>`,
      '',
    ),
  ).articles[0];

describe('a record in a table between headline and text', () => {
  it('is no part of the text where the text opens right below it, and says who issued the document', () => {
    const article = read(
      cells([
        ['索引号：', '011234567/2024-00031', '发布机构：', '柳湾镇水利站'],
        ['成文日期：', '2024-06-03', '发布日期：', '2024-06-04 17:29'],
        ['文号：', '无', '有效性：', '有效'],
      ]),
    );
    expect(article?.text).not.toContain('索引号');
    expect(article?.text).toContain('各村（居）民委员会');
    expect(article?.source).toBe('柳湾镇水利站');
    expect(article?.publishedAt).toMatch(/^2024-06-04/u);
  });

  it('is the text’s own table where it stands below its first line', () => {
    const list = cells([
      ['文号', '供水点', '取样日期'],
      ['柳水〔2024〕3号', '渡口村', '六月八日'],
    ]);
    expect(read('', list)?.text).toContain('渡口村');
  });
});
