import { describe, expect, it } from 'vitest';
import { editorNames, personNames, sourceValue } from './credit-values';

describe('sourceValue', () => {
  it.each([
    ['天津政務網  作者:', '天津政務網'],
    ['《光明日报》（2022年3月1日）', '光明日报'],
    ['：驻马店网', '驻马店网'],
    ['京华时报）', '京华时报'],
    ['中国之声《新闻纵横》', '中国之声《新闻纵横》'],
    ['光明网-《光明日报》 作者', '光明网-《光明日报》'],
    ['大河网|责任编辑', '大河网'],
    ['新华网我要评论', '新华网'],
    ['转自《青山晚报》', '青山晚报'],
    ['转载自：青山网 作者', '青山网'],
    ['未知', ''],
    ['http://www.example.cn', ''],
    ['2012', ''],
    ['', ''],
  ])('%s', (text, source) => {
    expect(sourceValue(text)).toBe(source);
  });
});

describe('editorNames', () => {
  it.each([
    ['刘银霞', ['刘银霞']],
    ['杨雅婷_NBJ11328', ['杨雅婷']],
    ['AP0015', ['AP0015']],
    ['棒棒不是糖', ['棒棒不是糖']],
    ['张三 李四', ['张三', '李四']],
    ['屠子昂评论', ['屠子昂']],
    ['PN032 龚萍', ['龚萍']],
    ['1204人参与 讨论', []],
    ['105464', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(editorNames(text)).toEqual(names);
  });
});

describe('personNames', () => {
  it.each([
    [' 姬慧洋', ['姬慧洋']],
    ['闫宏伟 通讯', ['闫宏伟']],
    ['张翠报道', ['张翠']],
    ['黄自强台北12日电', ['黄自强']],
    ['辛玉華西嶼報導', ['辛玉華']],
    ['潘欣怡連江縣5日電', ['潘欣怡']],
    ['克依木江报道', ['克依木江']],
    ['杜永兵 赵国勇 刘 磊', ['杜永兵', '赵国勇', '刘磊']],
    ['张文、李武', ['张文', '李武']],
    ['王硕/摄', ['王硕']],
    ['斯琴图雅 赵永新', ['斯琴图雅', '赵永新']],
    ['雷晓燕　叶蓝心怡', ['雷晓燕', '叶蓝心怡']],
    ['张三 市公安局', ['张三']],
    ['从市政府获悉', []],
    ['从有关部门获悉，该项工作', []],
    ['党政办公室', []],
    ['民一庭 顾知微', ['顾知微']],
    ['了解到，今年全市', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(personNames(text, false)).toEqual(names);
  });

  it('takes a pen name only behind 作者', () => {
    expect(personNames('棒棒糖', true)).toEqual(['棒棒糖']);
    expect(personNames('棒棒糖', false)).toEqual([]);
    expect(personNames('新华网', true)).toEqual([]);
  });
});
