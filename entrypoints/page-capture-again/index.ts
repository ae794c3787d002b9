/**
 * Runs in the page where `page-capture` was unsure or met text that may be damaged, and gives a `Capture`: reads it again with
 * Readability's vote and the repair. Apart, so that other pages do without their weight.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureFully } from '../../page/capture-fully';

export default defineUnlistedScript(() => captureFully());
