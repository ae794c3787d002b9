/** Runs in the page where `page-capture` was unsure: reads it again, with Readability's vote. Apart, so that other pages do without its weight. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../../page/capture';
import { readabilityOpinion } from '../../page/readability-opinion';

export default defineUnlistedScript(() => capturePage(readabilityOpinion));
