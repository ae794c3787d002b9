/** Runs in the page: opens the reader over it, or closes the one that is open. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdsPdf } from '../../page/holds-pdf';
import { captureHere } from '../../reader/capture-here';
import { toggleReader } from '../../reader/toggle';

export default defineUnlistedScript(() => (holdsPdf(document) ? 'pdf' : toggleReader(captureHere)));
