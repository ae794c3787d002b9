import { describe, expect, it, test } from 'vitest';
import { Player, type PlayerState } from './player';
import { longestAt, splitSentences } from './sentences';
import { spokenText } from './spoken';
import { chooseVoice, speechOf } from './voices';

const split = (text: string, most = 200) => splitSentences(text, most).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end with their closing quotes', () => {
    expect(split('“以后坐公交就行了。”她说。记者问：“真的吗？”“真的！”')).toEqual([
      '“以后坐公交就行了。”',
      '她说。',
      '记者问：“真的吗？”',
      '“真的！”',
    ]);
  });

  it('do not end in a number, an abbreviation of two or an ellipsis in the middle of three', () => {
    expect(split('占3.5%，比上年高0.2个百分点……还在上升。')).toEqual(['占3.5%，比上年高0.2个百分点……', '还在上升。']);
  });

  it('cover the whole text but what cannot be said', () => {
    expect(split('本报讯 （记者 陈默）')).toEqual(['本报讯 （记者 陈默）']);
    expect(split('。。。')).toEqual([]);
    expect(split('')).toEqual([]);
  });

  it('are parted at pauses where a voice would fall silent, and nowhere too long', () => {
    const long = `${'会议指出要坚持稳中求进，'.repeat(12)}结束。`;
    const parts = split(long, longestAt(1));
    expect(parts.join('')).toBe(long);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(48);
    expect(parts[0]?.endsWith('，')).toBe(true);
    expect(split('无'.repeat(100), 48).map((part) => part.length)).toEqual([48, 48, 4]);
  });
});

test.each([
  ['2021-03-05发布', '2021年3月5日发布'],
  ['2021/3/5', '2021年3月5日'],
  ['23:40开机，08:00出报', '23点40分开机，8点出报'],
  ['7:05', '7点零5分'],
  ['以3:2获胜', '以3:2获胜'],
  ['占3.5%', '占百分之3.5'],
  ['增长3%-5%', '增长百分之3到百分之5'],
  ['3-5年', '3到5年'],
  ['2019—2021年', '2019到2021年'],
  ['1,234,567元', '1234567元'],
  ['面积12.5km²，时速80km/h', '面积12.5平方公里，时速80公里每小时'],
  ['气温-12℃', '气温-12摄氏度'],
  ['最低 -12℃', '最低 零下12摄氏度'],
  ['联系电话：0391-8797395', '联系电话：〇三九一，八七九七三九五'],
  ['拨打12345', '拨打一二三四五'],
  ['约1/3的市民', '约3分之1的市民'],
  ['第04版', '第4版'],
  ['见https://www.example.cn/a.html。', '见网址'],
  ['G30高速、5G、CBD', 'G30高速、5G、CBD'],
  ['孟州·山阳', '孟州山阳'],
])('%s is said as %s', (text, said) => {
  expect(spokenText(text)).toBe(said);
});

describe('voices', () => {
  const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService, voiceURI: name });
  const all = [
    voice('Alex', 'en-US'),
    voice('Google 普通话', 'zh-CN', false),
    voice('Tingting', 'zh_CN'),
    voice('Meijia', 'zh-TW'),
    voice('Sinji', 'zh-HK'),
    voice('espeak', 'cmn'),
  ];

  it('fit the script and the place, those of the device first', () => {
    expect(chooseVoice(all, 'zh-CN', '')?.name).toBe('espeak');
    expect(chooseVoice(all.slice(0, 5), 'zh-CN', '')?.name).toBe('Tingting');
    expect(chooseVoice(all, 'zh-TW', '')?.name).toBe('Meijia');
    expect(chooseVoice(all, 'zh-HK', '')?.name).toBe('Sinji');
    expect(chooseVoice(all, 'zh-CN', 'Google 普通话')?.name).toBe('Google 普通话');
    expect(chooseVoice([voice('Sinji', 'yue-Hant-HK'), voice('Meijia', 'zh-TW')], 'zh-CN', '')?.name).toBe('Meijia');
    expect(chooseVoice(all.slice(0, 2), 'zh-CN', '')).toBeNull();
    expect(chooseVoice([voice('Alex', 'en-US')], 'zh-CN', '')).toBeNull();
  });

  it.each([
    ['zh-Hans', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-HK'],
    ['', 'zh-CN'],
  ])('%s is spoken as %s', (lang, speech) => {
    expect(speechOf(lang)).toBe(speech);
  });
});

describe('the player', () => {
  const paragraphs = [['一。', '二。'], ['三。'], ['四。', '五。']];
  function start() {
    const said: string[] = [];
    const states: PlayerState[] = [];
    let done: () => void = () => undefined;
    const voice = {
      speak: (text: string, rate: number, end: () => void) => {
        said.push(rate === 1 ? text : `${text}×${rate}`);
        done = end;
      },
      cancel: () => undefined,
    };
    const player = new Player({ paragraphs }, voice, 1, (state) => states.push(state));
    return { player, said, states, end: () => done() };
  }

  it('goes on from sentence to sentence and stops after the last', () => {
    const { player, said, end } = start();
    player.play();
    for (let i = 0; i < 5; i++) end();
    expect(said).toEqual(['一。', '二。', '三。', '四。', '五。']);
    expect(player.now).toEqual({ is: 'stopped' });
  });

  it('does not hear an utterance that was broken off', () => {
    const { player, said, end } = start();
    player.play();
    const late = end;
    player.pause();
    late();
    expect(player.now).toEqual({ is: 'paused', paragraph: 0, sentence: 0 });
    player.resume();
    expect(said).toEqual(['一。', '一。']);
  });

  it('skips by sentence and paragraph in both directions, over the ends of paragraphs, and not past the ends of the text', () => {
    const { player, said } = start();
    player.play();
    player.skip('paragraph', 1);
    player.skip('sentence', -1);
    player.skip('paragraph', -1);
    player.skip('sentence', 1);
    player.skip('paragraph', 1);
    player.skip('paragraph', 1);
    player.skip('paragraph', 1);
    expect(said).toEqual(['一。', '三。', '二。', '三。', '四。']);
    player.pause();
    player.skip('sentence', 1);
    expect(player.now).toEqual({ is: 'paused', paragraph: 2, sentence: 1 });
    expect(said).toHaveLength(5);
  });

  it('takes another speed at once', () => {
    const { player, said } = start();
    player.play();
    player.setRate(1.5);
    expect(said).toEqual(['一。', '一。×1.5']);
  });
});
