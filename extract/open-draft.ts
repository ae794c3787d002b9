import type { Page } from '../page/page';
import type { Repair } from './article';
import type { Draft } from './draft';
import { linesKept } from './stages/lines-kept';
import { measureLines } from './stages/measure-lines';
import { scriptOf } from './text/script';

/** The state that the stages begin with: every line measured, nothing read. `opinion` is the text that another extractor keeps. */
export function openDraft(
  page: Page,
  repairs: Repair[],
  opinion: string | null = null,
  picks: Draft['picks'] = [],
): Draft {
  const traditional = scriptOf(page) === 'hant';
  const { lines, boxes } = measureLines(page, traditional);
  return {
    page,
    traditional,
    lines,
    boxes,
    candidates: new Map(),
    evidence: [],
    repairs,
    vote: opinion === null ? null : linesKept(lines, opinion),
    stories: 0,
    picks,
    body: null,
    rival: 0,
    titleLine: -1,
  };
}
