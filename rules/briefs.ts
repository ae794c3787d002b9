/** Short items that a page prints together, each a story of its own. Matched on folded, Simplified text. */
import { pattern } from './pattern';

/** 简讯 · 本地短讯 · 一句话新闻 · 要闻速递: what a page prints over such items; not 工作简讯发布会召开 */
export const briefsLabel = pattern('u')`
  ^[\s【[《|]*\p{Script=Han}{0,4}(?:
    [简短快]讯|短波|短新闻|一句话新闻|[简短]明新闻|新闻(?:速递|集锦|链接|点击)|要闻(?:速递|集锦|简报)
  )[\s】\]》|]*$`;

/** ◇县医院新大楼启用 · ■ 秋粮开磅: the mark in front of an item's headline, as printed; cut off */
export const itemMark = /^[\s　]*[■□◆◇●○▲△▪★☆※]+[\s　]*/u;

/** 第04版：综合 · A7版 综合新闻: the page's own line above its items */
export const pageLine = /^第?\s?[A-Z]{0,2}\d{1,3}\s?版|^\S{0,4}第[一二三四五六七八九十]+版/u;
