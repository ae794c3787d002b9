/** Lines that name the site, and lines that name something else. */
import type { CasesFor } from './rule';
import type { siteNames } from './site-name';

export const siteNameCases = {
  aboutLink: {
    hits: ['关于北方网|广告服务', '关于青山在线', '關於青山網 - 聯繫我們'],
    misses: ['关于我们|广告服务', '关于规范互联网广告的通知', '关于做好网络安全工作的通知', '有关于北方网的报道'],
  },
  worksSigned: {
    hits: [
      '凡本网注明“来源：驻马店网”的所有作品，版权均属于本网',
      '凡注明“稿件来源:江门日报”的所有文字',
      '凡是本站注明"来源:青山网"的作品',
    ],
    misses: ['凡本网注明“来源：XXX（非青山网）”的作品', '来源：青山网', '凡注明出处的作品，请联系本网'],
  },
  notFromUs: {
    hits: ['凡本网注明“来源：XXX（非淄博时空）”的作品', '来源:XX(非青山网)的稿件'],
    misses: ['凡本网注明“来源：XXX（非本网）”的作品', '来源：青山网（非遗）', '来源：XXX'],
  },
  copyrightLine: {
    hits: ['焦作网版权所有', '本网站由天津北方网版权所有', '© 青山日报版权所有 未经许可不得转载', '青山在线独家所有'],
    misses: ['版权所有 不得转载', '本网版权所有者保留权利', '青山县人民政府版权所有', '青山网对此版权所有'],
  },
} as const satisfies CasesFor<typeof siteNames>;
