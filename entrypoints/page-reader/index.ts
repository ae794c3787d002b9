/** Runs in the page: opens the reader over it, or closes the one that is open. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../../page/capture';
import { readabilityOpinion } from '../../page/readability-opinion';
import { toggleReader } from '../../reader/toggle';

export default defineUnlistedScript(() => toggleReader(() => capturePage(readabilityOpinion)));
