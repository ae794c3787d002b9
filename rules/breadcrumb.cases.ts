/** Words of the path above a headline, and lines that only share them. */
import type * as breadcrumb from './breadcrumb';

export const breadcrumbCases = {
  crumbLead: {
    hits: ['您当前的位置 ： 首页 > 新闻中心', '當前位置：首頁', '您现在所在的位置：', '本页位置：首页'],
    misses: ['老人所在的位置海拔三千米。', '栏目组走进乡村', '位置优越，交通便利'],
  },
  crumbHome: { hits: ['首页', '首 页', '网站首页', '首頁', 'Home'], misses: ['首页大图', '主页君', '返乡'] },
  crumbEnd: {
    hits: ['正文', '新闻正文', '内容页', '浏览信息', '详细内容', '列表'],
    misses: ['正文化', '内容产业', '阅读推广'],
  },
  crumbSite: {
    hits: ['驻马店网', '舜网', '高邮湖日报多媒体数字报', '太原晚报', '大河网首页', 'enorth.com.cn'],
    misses: ['官网', '电网改造', '新闻中心', '民生'],
  },
} as const satisfies {
  readonly [Name in keyof typeof breadcrumb]: {
    hits: readonly [string, ...string[]];
    misses: readonly [string, ...string[]];
  };
};
