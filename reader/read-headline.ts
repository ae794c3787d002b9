import { t } from '../components/page/labels';
import type { Headline } from '../extract/list-headlines';
import { ask } from '../messages';
import type { Notice } from '../notice/notice';

/**
 * To a headline of the list that the page shows, and the reader with it. Where the browser asks for a press on the page itself, nothing
 * is left before that was said.
 * @returns what is to be said
 */
export async function readHeadline({ href }: Headline): Promise<Notice | null> {
  const answer = await ask('background.readAt', { url: href }).catch(() => null);
  if (answer?.is !== 'press') return null;
  return {
    tone: 'ask',
    text: answer.key ? t('notice.pressThere', { key: answer.key }) : t('notice.clickThere'),
    detail: t('notice.pressThereWhy'),
    actions: [{ label: t('notice.openBeside'), deed: { is: 'open-beside', url: href } }],
    close: t('notice.close'),
  };
}
