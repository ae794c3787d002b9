/** Text for 竖排: which marks it takes there, and what stands upright in it. */

/** Vertical text has no curly quotes: 『』 outside and 「」 inside on the mainland, the other way round in Traditional. */
const QUOTES = { hans: '『』「」', hant: '「」『』' } as const;
const CURLY = '“”‘’';

/** The text with the marks of vertical setting: full-width where half-width ones stand among Chinese characters. */
export function setUpright(text: string, script: 'hans' | 'hant'): string {
  return text
    .replaceAll(/[“”‘’]/gu, (mark) => QUOTES[script].charAt(CURLY.indexOf(mark)))
    .replaceAll(/(?<=[\p{Script=Han}』」）)%]),|(?<=\d),(?!\d)/gu, '，')
    .replaceAll(/(?<=\p{Script=Han}):(?!\d)/gu, '：')
    .replaceAll(/(?<=[\p{Script=Han}』」）)%\d]);/gu, '；')
    .replaceAll(/\((?=[^()]*\p{Script=Han})([^()]*)\)/gu, '（$1）');
}

export interface UprightPart {
  text: string;
  /** `combined`: digits side by side in one square. `upright`: one character under the other. */
  is: 'plain' | 'combined' | 'upright';
}

// 58次 · 4% · 3月 side by side; 2021年 and 10658 one under the other; GDP too. 226.76 and 07:58 lie down as they are.
const STANDING = /(?<![\w.:])(?:(\d{1,3}%?)|(\d{4,6}|[A-Z]{1,4}))(?![\w.:%])/gu;

export function splitUpright(text: string): UprightPart[] {
  const parts: UprightPart[] = [];
  let from = 0;
  for (const found of text.matchAll(STANDING)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index), is: 'plain' });
    parts.push({ text: found[0], is: found[1] ? 'combined' : 'upright' });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), is: 'plain' });
  return parts;
}
