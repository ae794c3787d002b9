import type { Notice, NoticeDeed } from '../in-page/notice';
import { openReader } from '../in-page/present';
import { ask } from '../messages';
import { isLeftBehind, leftBehindNotice } from './left-behind';
import { showNotice } from './show-notice';

const NOTICE = Symbol.for('qingyang.notice');
const world = globalThis as { [NOTICE]?: (notice: Notice) => void };

/** Leaves a function in the isolated world, as a file that is injected takes no arguments. */
export function installNotice(): void {
  // The first injection stays in charge: it knows the notice that stands.
  world[NOTICE] ??= show;
  whenLeftBehind ??= leftBehindNotice();
}

let whenLeftBehind: Notice | undefined;

function show(notice: Notice): void {
  const reader = openReader();
  if (reader) reader.show(notice);
  else showNotice(notice, perform);
}

/** Asks the background to do what a button of a notice promises. */
export function perform(deed: NoticeDeed): void {
  if (deed.is === 'reload-page') location.reload();
  else if (whenLeftBehind && isLeftBehind()) show(whenLeftBehind);
  else void ask('background.perform', deed).catch(() => undefined);
}
