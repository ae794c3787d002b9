/**
 * Runs in the page and gives it as a browser writes it, with what only the live page tells (page/snapshot.ts). One string crosses to
 * the extension many times faster than what is in it would, and the page has no more to do: the background reads it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { NotRead } from '../../capture/why-closed';
import { holdsPdf } from '../../page/holds-pdf';
import { takeHere } from '../../page/take-snapshot';

export default defineUnlistedScript((): string | NotRead => (holdsPdf(document) ? { closed: 'pdf' } : takeHere()));
