/** Runs in the page where the popup or a save reads further pages of its article: makes its isolated world able to fetch them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installFetchPage } from '../../capture/install-fetch-page';
import { fetchPage } from '../../page/fetch-page';

export default defineUnlistedScript(() => installFetchPage((url) => fetchPage(url)));
