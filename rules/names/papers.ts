import { pattern } from '../pattern';

/** Names of papers inside other text: 焦作日报社主办 → 焦作日报. Matched with g over imprints and menus. */
export const paperName = pattern('gu')`
  \p{Script=Han}{2,4}(?:
    日报|日報|晚报|晚報|早报|早報|晨报|晨報|商报|商報|时报|時報|都市报|导报|快报|工人报|法[制治]报|农[民村]报
    |生活报|青年报|周报|新报|新報|[县縣][报報](?![送告表批请請])
  )`;
