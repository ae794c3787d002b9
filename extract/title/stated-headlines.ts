/** Headlines that the page states outside of its text: `<title>`, metas, the comment of its system. */
import { officeAlone } from '../../rules/info-lines';
import { candidatesFor, type Draft } from '../draft';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';
import { isOnlySite } from './is-only-site';

export interface Stated {
  /** Letters and digits of `<title>`; '' where it only names the site. */
  tag: string;
  /** The headline in `<title>`, as printed. */
  inTag: string;
  /** Letters and digits of the headlines of metas and of the system's comment. */
  known: readonly string[];
}

export function statedHeadlines(draft: Draft): Stated {
  const inTag = headlineOfTitleTag(draft.page.title);
  // 青山网 · 云上青河: says nothing of the headline
  const isSite =
    isOnlySite(draft, inTag) || isOffice(draft, inTag) || isRepeated(draft, inTag) || isOfApp(draft, inTag);
  return { tag: isSite ? '' : skeleton(draft.page.title), inTag, known: knownHeadlines(draft) };
}

function knownHeadlines(draft: Draft): string[] {
  return candidatesFor(draft, 'title')
    .filter((candidate) => candidate.line < 0)
    .map((candidate) => skeleton(candidate.value))
    .filter((value) => value.length >= 2);
}

/** 青山区发展和改革局 as the whole `<title>`: whose site it is */
function isOffice({ page }: Draft, title: string): boolean {
  return title === page.title.trim() && officeAlone.test(title);
}

/** 云上青河 as the whole `<title>`: the name that info lines and bars of the page repeat is its application's. */
function isRepeated(draft: Draft, title: string): boolean {
  if (title !== draft.page.title.trim() || title.length < 2 || title.length > 10) return false;
  const repeats = draft.lines.filter(
    (line) =>
      line.length >= title.length + 4 &&
      (line.info !== null || line.suspect !== null || line.mark?.is === 'removed') &&
      line.block.text.includes(title),
  );
  return repeats.length >= 2;
}

/** 云上青河 above 打开APP in the bar of a shared page: the application's name, also as the whole `<title>` */
function isOfApp({ lines, page }: Draft, title: string): boolean {
  if (title !== page.title.trim()) return false;
  const buttons = lines.filter(({ suspect }) => suspect?.rule === 'promotion/get-the-app');
  return lines.some(({ block, column }) => block.text === title && buttons.some((button) => button.column === column));
}
