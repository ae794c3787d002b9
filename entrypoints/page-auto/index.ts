/** Registered by the reader for single sites (auto-reader/): asks the background to open the reader if the page is an article. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFrontPage } from '../../auto-reader/front-page';
import { ask } from '../../messages';

export default defineUnlistedScript(() => {
  if (!isFrontPage(location.href)) void ask('background.autoRead').catch(() => undefined);
});
