/**
 * Labels of the record above an open government document, each in a cell of its own: 索引号 | 014880000 · 发布机构 | 县水利局 ·
 * 发文日期 | 2017年07月19日 (信息公开目录, GB/T 21063 and the ministries' own forms). Tested against a folded, Simplified label
 * without blanks and colons.
 */

/** 索引号：014880000 … 发文日期：2017年07月19日: what only such a record has, anywhere in its text; not 索引, 日期 */
export const indexTable = /索引号|文号|公开方式|发文日期/u;

/** 发布机构 · 发文机关 · 公开单位 · 信息来源; not 发布会, 主管单位 */
export const issuerLabel = /^(?:(?:发布|发文|公开|制定|制发)(?:机构|机关|单位)|信息来源)$/u;

/** 发布日期 · 公开时间 · 公布日期: the day on which the page appeared */
export const releasedLabel = /^(?:发布|公开|公布)(?:日期|时间)$/u;

/** 发文日期 · 成文日期 · 生成时间 · 印发日期: the day on the document, often weeks before */
export const writtenLabel = /^(?:发文|成文|生成|印发)(?:日期|时间)$/u;

/**
 * 报名 | 青河日报 · 版次 | 第2版: what only the record of a library's database of newspapers has, above the text that was read from print
 */
export const libraryRecord = /^(?=.*(?:报名|报纸|报刊|刊名))(?=.*(?:版次|版号|版面|版别))/su;

/** 报名 · 报纸名称 · 刊名 · 文献来源 */
export const paperLabel = /^(?:报名|刊名|报[纸刊](?:名称?)?|文献来源|出处)$/u;

/** 出版日期 · 见报日期 · 日期 · 刊期日期 */
export const printedLabel = /^(?:(?:出版|见报|刊[登发载期]|发表)?(?:日期|时间))$/u;

/** 作者 · 著者 · 责任者 */
export const writerLabel = /^(?:(?:第一)?作者|著者|责任者|撰稿人?)$/u;
