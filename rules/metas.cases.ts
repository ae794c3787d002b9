/** Values of metas that say nothing, and values that do. */
export const emptyMetaCases = {
  hits: ['null', 'undefined', 'None', '无', 'admin', 'www.example.cn', 'http://www.example.cn/', '105464'],
  misses: ['新华网', '无锡日报', '2017-09-12', '20120117', '20120117091230', '管理员手记'],
} as const;

/** What pages write and the field that it is offered for. */
export const metaCases = [
  ['ArticleTitle', '市民可实时查询主要污染物浓度', 'title'],
  ['PubDate', '2012-01-12 15:21', 'publishedAt'],
  ['publishdate', '20120117', 'publishedAt'],
  ['weibo: article:create_at', '2012-01-17 09:12:30', 'publishedAt'],
  ['script published', '2020-09-24 09:45', 'publishedAt'],
  ['script pager', '1/4', 'part'],
  ['ContentSource', '京华时报', 'source'],
  ['ColumnName', '北京新闻', 'section'],
  ['SiteName', '京华网', 'siteName'],
] as const;
