import { activeHosts } from '../../auto-reader/sites';
import { captureTab } from '../../capture/capture-tab';
import { certaintyOf } from '../../components/proof/certainty';
import { hostOf } from '../../settings/sites';
import { toggleReader } from './toggle-reader';

/** Opens the reader over a tab that has just loaded, where its page is an article beyond doubt. */
export async function autoRead(tabId: number, url: string): Promise<boolean> {
  if (!(await activeHosts()).includes(hostOf(url))) return false;
  const { extraction } = await captureTab(tabId);
  if (certaintyOf(extraction) !== 'sure') return false;
  return toggleReader(tabId);
}
