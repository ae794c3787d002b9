import { safeLink } from '../components/article/safe-address';
import { t } from '../components/page/labels';
import type { Headline } from '../extract/list-headlines';
import type { Notice } from '../in-page/notice';
import { ask } from '../messages';
import { isLeftBehind } from '../notice/left-behind';

/**
 * To a headline of the list that the page shows, and the reader with it. Where the browser asks for a press on the page itself, nothing
 * is left before that was said.
 * @returns what is to be said
 */
export async function readHeadline({ href }: Headline): Promise<Notice | null> {
  const answer = await ask('background.readAt', { url: href }).catch(() => null);
  // Nobody will open the reader there; the browser goes there all the same.
  const address = safeLink(href);
  if (!answer && address && isLeftBehind()) location.assign(address);
  if (answer?.is !== 'press') return null;
  return {
    tone: 'ask',
    text: answer.key ? t('notice.pressThere', { key: answer.key }) : t('notice.clickThere'),
    detail: t('notice.pressThereWhy'),
    actions: [{ label: t('notice.openBeside'), deed: { is: 'open-beside', url: href } }],
    close: t('notice.close'),
  };
}
