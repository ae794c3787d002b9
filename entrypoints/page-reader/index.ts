/** Runs in the page: opens the reader over it, or closes the one that is open. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureFully } from '../../page/capture-fully';
import { toggleReader } from '../../reader/toggle';

export default defineUnlistedScript(() => toggleReader(captureFully));
