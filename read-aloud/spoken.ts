/** Numbers, dates and units as a Chinese voice should say them: voices spell out 2021-03-05 and read km² as letters. */

const UNITS: readonly (readonly [string, string])[] = [
  ['km/h', '公里每小时'],
  ['m/s', '米每秒'],
  ['km²', '平方公里'],
  ['km2', '平方公里'],
  ['hm²', '公顷'],
  ['cm²', '平方厘米'],
  ['m²', '平方米'],
  ['㎡', '平方米'],
  ['m³', '立方米'],
  ['kWh', '千瓦时'],
  ['kW', '千瓦'],
  ['km', '公里'],
  ['kg', '公斤'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['mg', '毫克'],
  ['ml', '毫升'],
  ['mL', '毫升'],
  ['μm', '微米'],
  ['℃', '摄氏度'],
  ['°C', '摄氏度'],
];

const unitPattern = new RegExp(
  `(?<=[\\d万亿]\\s?)(?:${UNITS.map(([sign]) => sign.replace('/', '\\/')).join('|')})(?![A-Za-z])`,
  'gu',
);
const unitNames = new Map(UNITS);

const DIGITS = '〇一二三四五六七八九';

/** In this order: a date is taken before its hyphens could be taken for 到. */
const RULES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  // https://www.example.cn/a.html
  [/https?:\/\/\S+|www\.[\w./-]+/gu, () => '网址'],
  // 2021-03-05, 2021/3/5, 2021.03.05
  [
    /(?<![\d.])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d.])/gu,
    (_, year = '', __ = '', month = '', day = '') => `${year}年${Number(month)}月${Number(day)}日`,
  ],
  // 07:58, 23:40:05; not 3:2, which is a score
  [
    /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/gu,
    (_, hour = '', minute = '', second) =>
      `${Number(hour)}点${minute === '00' && !second ? '' : `${minute.replace(/^0/u, '零')}分`}${second ? `${Number(second)}秒` : ''}`,
  ],
  // 电话0391-8797395, 热线12345, 拨打110: digit by digit
  [
    /((?:电话|電話|热线|熱線|拨打|撥打|手机|手機|联系方式)[^\d，。；]{0,6})(\d[\d-]{2,15}\d)/gu,
    (_, before = '', digits = '') => before + [...digits].map((digit) => DIGITS[Number(digit)] ?? '，').join(''),
  ],
  // 1,234,567
  [/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/gu, (number) => number.replaceAll(',', '')],
  // 3.5%, 1.2‰; 3%-5%
  [/(\d+(?:\.\d+)?)[%％]?[-–~～—](\d+(?:\.\d+)?)[%％]/gu, (_, from = '', to = '') => `百分之${from}到百分之${to}`],
  [/(\d+(?:\.\d+)?)[%％]/gu, (_, number = '') => `百分之${number}`],
  [/(\d+(?:\.\d+)?)‰/gu, (_, number = '') => `千分之${number}`],
  // 3-5年, 20～30人, 2019—2021年
  [/(\d)\s?[-–~～—]{1,2}\s?(?=\d+(?:\.\d+)?\s?[\p{Script=Han}k㎡℃°m])/gu, (_, digit = '') => `${digit}到`],
  // -12℃
  [/(?<![\d\p{Script=Han}A-Za-z])[-−](?=\d+(?:\.\d+)?\s?(?:℃|°C|摄氏度))/gu, () => '零下'],
  [unitPattern, (sign) => unitNames.get(sign) ?? sign],
  // 1/3以上, 2/3的
  [
    /(?<![\d/])([1-9])\/([2-9]|10)(?=的|以上|以下|左右|强|弱|多)/gu,
    (_, part = '', whole = '') => `${whole}分之${part}`,
  ],
  // 第04版
  [/第0+(\d)/gu, (_, number = '') => `第${number}`],
  // 卡洛斯·桑切斯: no pause in a name; ▲■◆ are not said
  [/[·•・]/gu, () => ''],
  [/[▲△▼■□◆◇●○★☆]/gu, () => ' '],
];

/** The text as it is given to the voice. Characters that need no help stay as they are. */
export function spokenText(text: string): string {
  return RULES.reduce(
    (spoken, [pattern, say]) => spoken.replace(pattern, say as (match: string) => string),
    text,
  ).trim();
}
