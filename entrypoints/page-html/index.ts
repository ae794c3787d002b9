/** Runs in the page when it is saved: gives back its HTML as it stands. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureHtml } from '../../page/capture-html';

export default defineUnlistedScript(captureHtml);
