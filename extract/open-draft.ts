import type { Page } from '../page/page';
import type { Repair } from './article';
import type { Draft } from './draft';
import { measureLines } from './measure-lines';
import { hasTraditional } from './text/script';

/** The state that the stages begin with: every line measured, nothing read. */
export function openDraft(page: Page, repairs: Repair[], picks: Draft['picks']): Draft {
  const traditional = hasTraditional(page);
  const { lines, boxes } = measureLines(page, traditional);
  return {
    page,
    traditional,
    lines,
    boxes,
    candidates: new Map(),
    repairs,
    stories: 0,
    picks,
    lists: { posts: [], excerpts: [], sourced: [] },
    body: null,
    rival: 0,
    titleLine: -1,
  };
}
