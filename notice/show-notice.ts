/**
 * Draws a notice over a page, in a closed shadow root in the top layer: the page's styles do not reach it, its scripts
 * cannot read or press it.
 */

import { lifetime, type Notice, type NoticeDeed } from '../in-page/notice';
import { hosts } from '../in-page/present';
import { makeElement } from './make-element';
import css from './notice.css?inline';
import roomCss from './room.css?inline';

const MARKS: Record<Notice['tone'], string> = { busy: '…', done: '✓', ask: '?', failed: '!' };

/** Events that end in the notice and never reach the listeners of the page that wait further out. */
const OWN_EVENTS = [
  'click',
  'pointerdown',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'copy',
  'contextmenu',
];

let standing: { host: Element; leave(): void } | undefined;

/**
 * Shows a notice in place of the one before.
 * @param act what a button does; called once, the notice is gone by then.
 */
export function showNotice(notice: Notice, act: (deed: NoticeDeed) => void): void {
  standing?.leave();
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(roomCss + css);
  shadow.adoptedStyleSheets = [sheet];
  const leave = () => {
    clearTimeout(timer);
    host.remove();
    hosts().delete(host);
    if (standing?.host === host) standing = undefined;
  };
  const slip = drawSlip(notice, leave, act);
  for (const type of OWN_EVENTS) slip.addEventListener(type, (event) => event.stopPropagation());
  const room = makeElement('div', 'room');
  room.popover = 'manual';
  room.append(slip);
  shadow.append(room);
  document.documentElement.append(host);
  hosts().add(host);
  room.showPopover();
  standing = { host, leave };

  const stays = lifetime(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (stays !== null) timer = setTimeout(leave, stays);
  };
  for (const type of ['pointerenter', 'focusin']) slip.addEventListener(type, () => clearTimeout(timer));
  for (const type of ['pointerleave', 'focusout']) slip.addEventListener(type, wait);
  wait();
  // Not a button: a space bar pressed to scroll on must not answer the question.
  if (notice.tone === 'ask') slip.focus({ preventScroll: true });
}

function drawSlip(notice: Notice, leave: () => void, act: (deed: NoticeDeed) => void): HTMLElement {
  const slip = makeElement('div', `slip ${notice.tone}`);
  slip.tabIndex = -1;
  // A polite status for what was done; what needs an answer or failed interrupts.
  slip.setAttribute('role', notice.tone === 'busy' || notice.tone === 'done' ? 'status' : 'alertdialog');
  slip.setAttribute('aria-label', notice.text);
  slip.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  const mark = makeElement('span', 'mark', MARKS[notice.tone]);
  mark.setAttribute('aria-hidden', 'true');
  const close = makeElement('button', 'close', '×');
  close.setAttribute('aria-label', notice.close);
  onPress(close, leave);
  const actions = makeElement('div', 'actions');
  for (const { label, deed } of notice.actions) {
    const button = makeElement('button', '', label);
    onPress(button, () => {
      leave();
      act(deed);
    });
    actions.append(button);
  }
  const head = makeElement('div', 'head');
  head.append(mark, makeElement('p', 'text', notice.text));
  slip.append(head, makeElement('div', 'detail', notice.detail), actions, close);
  return slip;
}

/** Only presses of a person count: a page can move things under the pointer but cannot press for it. */
function onPress(button: HTMLElement, deed: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) deed();
  });
}
