/** Runs in the page: reads it and gives back the article with its facts (`FirstCapture`). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureFirst } from '../../page/capture';

export default defineUnlistedScript(() => captureFirst());
