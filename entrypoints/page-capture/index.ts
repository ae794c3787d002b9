/** Runs in the page: reads it and gives back the article with its facts (`Capture`). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../../page/capture';

export default defineUnlistedScript(() => capturePage());
