/** Labels of the record above a government document, and labels that only look like them. */
import type * as indexTable from './index-table';
import type { CasesFor } from './rule';

export const indexTableCases = {
  indexTable: {
    hits: ['索引号 014880000/2017-00123', '發文日期 2017年07月19日', '文号 青政发〔2023〕7号', '公开方式 主动公开'],
    misses: ['名称 数量 单价', '报名日期 3月1日', '索引 目录'],
  },
  issuerLabel: {
    hits: ['发布机构', '发文机关', '公开单位', '制发机关', '信息来源', '發布機構'],
    misses: ['主管单位', '发布会', '机构', '信息来源网站'],
  },
  releasedLabel: { hits: ['发布日期', '公开时间', '公布日期'], misses: ['成文日期', '有效日期', '公开日期至'] },
  writtenLabel: {
    hits: ['发文日期', '成文日期', '生成时间', '印发日期'],
    misses: ['发布日期', '生效日期', '失效时间'],
  },
  libraryRecord: {
    hits: ['题名 苦战 报纸 河西日报 日期 1973年01月19日 版次 第2版', '报名 溧湖报 版面 1'],
    misses: ['索引号 发布机构', '报名日期 3月1日', '版次 第2版'],
  },
  paperLabel: { hits: ['报名', '报纸名称', '刊名', '出处'], misses: ['报名日期', '名称', '报社'] },
  printedLabel: { hits: ['日期', '出版日期', '见报时间', '刊载日期'], misses: ['报名日期', '有效日期', '出版社'] },
  writerLabel: { hits: ['作者', '第一作者', '责任者', '撰稿人'], misses: ['作者单位', '责任编辑'] },
} as const satisfies CasesFor<typeof indexTable>;
