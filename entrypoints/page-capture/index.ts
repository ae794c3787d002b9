/**
 * Runs in the page and gives a `Walked` as JSON: every line of it with the boxes around it. One string crosses to the extension many
 * times faster than what is in it would, and the page has no more to do: which lines are the article is found out by the background.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { walkHere } from '../../page/walked';
import { walkedToJson } from '../../page/walked-json';

export default defineUnlistedScript(() => walkedToJson(walkHere()));
