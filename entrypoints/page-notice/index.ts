/** Runs in the page: makes the page's isolated world able to show a notice. The background calls `showNotice` there next. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installNotice } from '../../notice/install';

export default defineUnlistedScript(installNotice);
