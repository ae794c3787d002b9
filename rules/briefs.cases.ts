/** What a page prints over short items and in front of their headlines. */
import type * as briefs from './briefs';
import type { CasesFor } from './rule';

export const briefsCases = {
  briefsLabel: {
    hits: ['简讯', '本地短讯', '一句话新闻', '要闻速递', '【快讯】', '新闻集锦', '乡镇短波', '簡訊'],
    misses: ['工作简讯发布会召开', '秋粮收购今日开磅', '县医院新大楼启用', '短信'],
  },
  itemMark: {
    hits: ['◇县医院新大楼启用', '■ 秋粮开磅', '●●图书馆'],
    misses: ['县医院新大楼启用', '一、秋粮开磅', '·图书馆'],
  },
  pageLine: { hits: ['第04版：综合', 'A7版 综合新闻', '第二版 综合'], misses: ['新版教材发放', '2023年第4版教材发放'] },
} satisfies CasesFor<typeof briefs>;
