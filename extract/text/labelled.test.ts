import { describe, expect, it } from 'vitest';
import { readLabelled } from './labelled';
import { fold } from './width';

/** Kind and text of each field, as far as the field goes. */
function read(text: string): string[] {
  const key = fold(text);
  return readLabelled(key).fields.map((field) => `${field.kind} ${text.slice(field.valueStart, field.end).trim()}`);
}

describe('readLabelled', () => {
  it('reads fields in any order, with blanks, bars or nothing between them', () => {
    expect(read('来源：驻马店网 责任编辑：刘银霞')).toEqual(['source 驻马店网', 'editor 刘银霞']);
    expect(read('责任编辑：刘银霞来源：驻马店网')).toEqual(['editor 刘银霞', 'source 驻马店网']);
    expect(read('来源:驻马店网|作者:张三|编辑:李四')).toEqual(['source 驻马店网|', 'author 张三|', 'editor 李四']);
  });

  it('ends a value where a date begins', () => {
    expect(read('来源：大河网 2016-10-31 09:28')).toEqual(['source 大河网']);
    expect(readLabelled('来源:大河网 2016-10-31 09:28').moments.map((moment) => moment.iso)).toEqual([
      '2016-10-31T09:28:00+08:00',
    ]);
  });

  it('takes the longer label where two begin at one place', () => {
    expect(read('责任编辑：张三')).toEqual(['editor 张三']);
    expect(readLabelled('责任编辑:张三').fields[0]).toMatchObject({ rule: 'editor', start: 0, valueStart: 5, end: 7 });
  });

  it('keeps who writes, who takes pictures and who edits apart', () => {
    expect(read('记者 姬慧洋 通讯员 李申佳 文/图')).toEqual(['reporter 姬慧洋', 'correspondent 李申佳', 'author 图']);
    expect(read('作者：张三 摄影：李四 责编：王五')).toEqual(['author 张三', 'photographer 李四', 'editor 王五']);
  });

  it('takes what a reporter did before the office', () => {
    expect(read('文/本报记者 张晓明 图/本报记者 李莉').at(-1)).toBe('photographer 李莉');
    expect(read('作者：见习记者 张晓明 摄影：通讯员 李莉').at(-1)).toBe('photographer 李莉');
    expect(read('文/本报记者 张晓明 图/本报记者 李莉')[1]).toBe('reporter 张晓明');
  });

  it('gives offsets that hold for the text as printed', () => {
    const text = '發佈時間：２０１２－０１－１７　稿源：聯合報';
    const { fields } = readLabelled(fold('发布时间：２０１２－０１－１７　稿源：联合报'));
    expect(fields.map((field) => text.slice(field.valueStart, field.end))).toEqual([
      '２０１２－０１－１７　',
      '聯合報',
    ]);
  });

  it('finds nothing in prose and in nothing', () => {
    expect(read('今年以来，全市农业生产再获丰收。')).toEqual([]);
    expect(readLabelled('')).toEqual({ fields: [], moments: [] });
  });
});
