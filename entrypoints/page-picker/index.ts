/** Runs in the page when the reader asks for it: lets them choose the block that is the text. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { togglePicker } from '../../picker/toggle';

export default defineUnlistedScript(togglePicker);
