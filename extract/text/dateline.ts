/** The dateline that opens a report: 本报讯, 新华社北京1月2日电, 中新网1月17日电. */
import { bracketDateline, dateline, localReport } from '../../rules/datelines';

/** The dateline as printed, or null. `text` is the first paragraph of an article. */
export function datelineOf(text: string): string | null {
  const found = dateline.exec(text.slice(0, 60));
  return found ? found[0].trim() : null;
}

/** A paragraph that opens a report of its own: 本报讯(记者 姬慧洋)1月10日,…; tested on folded, Simplified text. */
export function opensReport(key: string): boolean {
  return localReport.test(key);
}

/** A paragraph that opens with a dateline, in brackets or not; tested on folded, Simplified text. */
export function hasDateline(key: string): boolean {
  return bracketDateline.test(key) || datelineOf(key) !== null;
}
