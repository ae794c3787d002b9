import { describe, expect, it } from 'vitest';
import { couldBeName, looksLikeName, splitNames } from './names';

describe('looksLikeName', () => {
  it('takes a surname and one or two characters, two-character surnames, and names with dots', () => {
    for (const name of ['刘磊', '姬慧洋', '欧阳修', '司徒婉莹', '諸葛亮', '阿卜杜拉·买买提', '迪丽努尔•艾则孜'])
      expect(looksLikeName(name), name).toBe(true);
  });

  it('takes no word, no office and no half of a name', () => {
    for (const word of [
      '高兴',
      '文化',
      '全媒体',
      '本报记者',
      '刘',
      '欧阳',
      '郑州市',
      '张家口市',
      '王某某等',
      'Tom',
      '12',
      '',
    ])
      expect(looksLikeName(word), word).toBe(false);
  });
});

describe('couldBeName', () => {
  it('takes pen names and ids of editors', () => {
    for (const name of ['棒棒不是糖', 'xcwang', 'AP0015', '青网校园崔宁宁']) expect(couldBeName(name), name).toBe(true);
  });

  it('takes no medium, no sentence and no single character', () => {
    for (const word of ['新华网', '本报记者', '佚名', '说：“好”', '我', '一个比十二个字还要长得多的名字'])
      expect(couldBeName(word), word).toBe(false);
  });
});

describe('splitNames', () => {
  it.each([
    ['杜永兵 赵国勇 刘 磊', ['杜永兵', '赵国勇', '刘磊']],
    ['杜永兵　赵国勇　刘　磊', ['杜永兵', '赵国勇', '刘磊']],
    ['张三、李四', ['张三', '李四']],
    ['李莎莎黎史翔', ['李莎莎', '黎史翔']],
    ['許雪毅/王橙澄', ['許雪毅', '王橙澄']],
    ['欧阳修 司徒婉莹', ['欧阳修', '司徒婉莹']],
    ['阿卜杜拉·买买提 刘银霞', ['阿卜杜拉·买买提', '刘银霞']],
    ['雷晓燕 叶蓝心怡', ['雷晓燕', '叶蓝心怡']],
    ['王硕 江蘇南通', ['王硕']],
    ['方兴未艾 高温天气', []],
    ['读者 彭先生', []],
    ['（王硕）', ['王硕']],
    ['王硕 王硕', ['王硕']],
    ['孙晓和李明', ['孙晓', '李明']],
    ['孙晓 和 李明', ['孙晓', '李明']],
    ['陈家和', ['陈家和']],
    ['王和平 李强', ['王和平', '李强']],
    ['周 晓 梅', ['周晓梅']],
    ['周 晓 娜 刘 磊', ['周晓娜', '刘磊']],
    ['刘 磊 王 强', ['刘磊', '王强']],
    ['记者 王硕', ['王硕']],
    ['关闭 打印', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it('keeps pen names where it is not strict', () => {
    expect(splitNames('棒棒不是糖 xcwang', false)).toEqual(['棒棒不是糖', 'xcwang']);
    expect(splitNames('棒棒不是糖 xcwang')).toEqual([]);
  });

  it('finishes on a long run of surnames', () => {
    expect(splitNames('王'.repeat(4000))).toEqual([]);
    expect(splitNames(`${'王李'.repeat(11)}的`)).toEqual([]);
  });
});
