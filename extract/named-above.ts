/** What stands above a line often says what a word in it is: the bar of the application its account, the menu a section. */
import { stepBehind } from '../rules/breadcrumb';
import { type Draft, hasLink, isMostlyLink, type Line } from './draft';

/** How a line may name a word, the closest first. */
const FORMS = {
  /** 爱青山, and nothing else in the line */
  whole: ({ key }: Line, word: string) => key.trim() === word,
  /** 冀云·青河客户端 of 冀云·青河 */
  part: ({ block }: Line, word: string) => block.text.includes(word),
  /** <a>本地新聞</a> */
  link: hasLink,
  /** 乡镇动态 of 首页 / 政务资讯 / 乡镇动态 */
  'last-step': ({ key }: Line, word: string) => stepBehind.exec(key)?.[1] === word,
  /** <a>花城</a> <a>大都会</a> <a>大霹雳</a>, little else in the line */
  'menu-link': (line: Line, word: string) => isMostlyLink(line) && hasLink(line, word),
} as const satisfies Readonly<Record<string, (line: Line, word: string) => boolean>>;

/** Whether a line above line `below` names the word in one of these forms; none is above line -1, a headline that was not found. */
export function isNamedAbove({ lines }: Draft, below: number, word: string, form: keyof typeof FORMS): boolean {
  const names = FORMS[form];
  return lines.slice(0, Math.max(0, below)).some((line) => names(line, word));
}
