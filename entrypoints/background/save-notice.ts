/** What is said after a save, in the words of the reader's language. */
import type { PagesLeft, SaveOutcome } from '../../capture/save-tab';
import { formatBytes } from '../../components/controls/format-bytes';
import { t } from '../../components/page/labels';
import { failureTexts } from '../../components/save/failure-texts';
import type { Notice, NoticeAction } from '../../in-page/notice';
import type { SaveResult } from '../../library/record';

export function savingNotice(): Notice {
  return notice('busy', t('notice.saving'));
}

/** @param room Bytes that may still be stored, where they are so few that the reader should know. */
export function noticeOf(outcome: SaveOutcome, room: number | null = null): Notice {
  switch (outcome.state) {
    case 'saved':
      return withRoom(withPages(savedNotice(outcome.results, outcome.titles), outcome.left), room);
    case 'no-article': {
      const list = outcome.doubts.includes('list-page');
      return notice('ask', t(list ? 'notice.listPage' : 'notice.noBody'), t('notice.saveAnywayHint'), [
        { label: t('notice.saveAnyway'), deed: { is: 'save-anyway' } },
      ]);
    }
    default:
      return notice('failed', t('notice.failed'), t(failureTexts[outcome.failure]));
  }
}

/** What was saved is a part: said in its place, with a way to the whole. */
function withPages(said: Notice, left: PagesLeft | undefined): Notice {
  if (!left) return said;
  const { at, total } = left;
  const detail = total === null ? t('pages.goesOn') : t('pages.isPart', { n: String(at), total: String(total) });
  return { ...said, detail, actions: [{ label: t('pages.saveWhole'), deed: { is: 'save-pages' } }, ...said.actions] };
}

function withRoom(said: Notice, room: number | null): Notice {
  if (room === null) return said;
  return { ...said, detail: t('care.lowRoom', { size: formatBytes(room, t('locale')) }) };
}

function savedNotice(results: SaveResult[], titles: string[]): Notice {
  const title = titles[0] ?? '';
  const [only] = results;
  const article = results.length === 1 ? (only?.id ?? null) : null;
  const toLibrary: NoticeAction[] = [{ label: t('notice.openLibrary'), deed: { is: 'open-library', article } }];
  if (!only || results.length > 1) {
    const fresh = results.filter(({ outcome }) => outcome !== 'already').length;
    const text = fresh > 0 ? t('notice.savedSeveral', { n: fresh }) : t('notice.already');
    return notice('done', text, titles.join(' · '), toLibrary);
  }
  if (only.outcome === 'already') return notice('done', t('notice.already'), title, toLibrary);
  if (only.outcome === 'new-version') {
    return notice('done', t('notice.newVersion', { version: only.version }), title, toLibrary);
  }
  return notice('done', t('notice.saved'), title, toLibrary);
}

function notice(tone: Notice['tone'], text: string, detail = '', actions: NoticeAction[] = []): Notice {
  return { tone, text, detail, actions, close: t('notice.close') };
}
