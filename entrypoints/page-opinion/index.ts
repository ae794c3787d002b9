/** Runs in a page that the extraction is unsure of, and gives the text that Readability keeps of it, or null. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readabilityOpinion } from '../../page/readability-opinion';

export default defineUnlistedScript(() => readabilityOpinion(document));
