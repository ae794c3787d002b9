/**
 * Lets the reader choose on the page which block is the text: by pointer, or by the arrow keys and Enter. It stands in a closed
 * shadow root in the top layer; while it stands no key or click reaches the page.
 */

import { t } from '../components/page/labels';
import { hosts } from '../in-page/present';
import { leftBehindNotice } from '../notice/left-behind';
import { makeElement } from '../notice/make-element';
import roomCss from '../notice/room.css?inline';
import { boxAround, neighbours, textLength } from './choosable';
import css from './picker.css?inline';

export interface PickerDeeds {
  /** Remembers the choice; resolves with what takes it back. */
  choose(box: HTMLElement): Promise<() => Promise<void>>;
  /** Opens the reader over the page. */
  read(): void;
}

/** Taken from the page while the picker stands. */
const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'] as const;
const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const WAYS: Readonly<Record<string, keyof ReturnType<typeof neighbours>>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};

export class Picker {
  private readonly host = document.createElement('div');
  private readonly shadow = this.host.attachShadow({ mode: 'closed' });
  private readonly room = makeElement('div', 'room');
  private readonly frame = makeElement('div', 'frame');
  private readonly slip = makeElement('div', 'slip');
  private readonly seen = makeElement('p', 'seen');
  private readonly listening = new AbortController();
  private box: HTMLElement | null = null;
  private chosen = false;
  private readonly failure = { ...leftBehindNotice(), detail: t('picker.leftBehind') };
  private readonly focused = document.activeElement;

  constructor(
    private readonly deeds: PickerDeeds,
    private readonly onEnd: () => void,
  ) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(roomCss + css);
    this.shadow.adoptedStyleSheets = [sheet];
    this.room.popover = 'manual';
    this.frame.hidden = true;
    this.slip.tabIndex = -1;
    this.slip.setAttribute('role', 'dialog');
    this.slip.setAttribute('aria-label', t('picker.name'));
    this.seen.setAttribute('role', 'status');
    this.slip.append(
      makeElement('p', 'what', t('picker.what')),
      makeElement('p', 'how', t('picker.how')),
      this.seen,
      this.offer(),
    );
    this.room.append(this.frame, this.slip);
    this.shadow.append(this.room);
  }

  open(): void {
    document.documentElement.append(this.host);
    hosts().add(this.host);
    this.room.showPopover();
    const options = { capture: true, signal: this.listening.signal };
    for (const type of POINTER) window.addEventListener(type, (event) => this.onPointer(event), options);
    for (const type of KEYS) window.addEventListener(type, (event) => this.onKey(event), options);
    window.addEventListener('pointermove', (event) => this.onMove(event), options);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, () => this.place(), options);
    this.slip.focus({ preventScroll: true });
    // Something to go on from by keyboard: the block in the middle of the window.
    this.show(boxAround(document.elementFromPoint(innerWidth / 2, innerHeight / 3)));
  }

  close(): void {
    this.listening.abort();
    this.host.remove();
    hosts().delete(this.host);
    if (this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
    this.onEnd();
  }

  private offer(): HTMLElement {
    return row(
      button(t('picker.choose'), () => void this.choose()),
      button(t('picker.cancel'), () => this.close()),
    );
  }

  private isOurs(event: Event): boolean {
    return event.composedPath()[0] === this.host || event.target === this.host;
  }

  private onMove(event: PointerEvent): void {
    if (this.chosen || !event.isTrusted || this.isOurs(event)) return;
    this.show(boxAround(document.elementFromPoint(event.clientX, event.clientY)));
  }

  private onPointer(event: MouseEvent): void {
    if (this.isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click' || !event.isTrusted || this.chosen || event.button !== 0) return;
    this.show(boxAround(document.elementFromPoint(event.clientX, event.clientY)));
    void this.choose();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || !event.isTrusted) return;
    // Tab and Enter on a button of the slip are its own; every other key ends here.
    const onButton = this.shadow.activeElement instanceof HTMLButtonElement;
    if (event.key === 'Tab' || (onButton && (event.key === 'Enter' || event.key === ' '))) {
      event.stopImmediatePropagation();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup' && event.key === 'Escape') this.close();
    if (event.type !== 'keydown' || this.chosen) return;
    const way = WAYS[event.key];
    if (way && this.box) this.show(neighbours(this.box)[way] ?? this.box, true);
    else if (event.key === 'Enter') void this.choose();
  }

  private show(box: HTMLElement | null, bring = false): void {
    if (!box || box === this.box) return;
    this.box = box;
    if (bring) box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const text = (box.textContent ?? '').replace(/\s+/gu, ' ').trim();
    this.seen.textContent = t('picker.seen', { n: textLength(box), text: [...text].slice(0, 24).join('') });
    this.place();
  }

  private place(): void {
    if (!this.box) return;
    const { left, top, width, height } = this.box.getBoundingClientRect();
    Object.assign(this.frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    this.frame.hidden = false;
    // Out of the way of what is being looked at.
    this.slip.classList.toggle('up', top > innerHeight / 2);
  }

  /** Nothing can be remembered: most likely the extension was updated since the picker opened. */
  private giveUp(): void {
    const failed = makeElement('p', 'what', this.failure.text);
    failed.setAttribute('role', 'alert');
    const deeds = this.failure.actions.map(({ label }) => button(label, () => location.reload()));
    this.slip.replaceChildren(failed, makeElement('p', 'how', this.failure.detail), row(...deeds));
    (deeds[0] ?? this.slip).focus();
  }

  private async choose(): Promise<void> {
    if (!this.box || this.chosen) return;
    this.chosen = true;
    const takeBack = await this.deeds.choose(this.box).catch(() => null);
    if (!takeBack) {
      this.giveUp();
      return;
    }
    const done = makeElement('p', 'what', t('picker.done'));
    done.setAttribute('role', 'status');
    const read = button(t('picker.read'), () => {
      this.close();
      this.deeds.read();
    });
    const undo = button(t('picker.undo'), () => void takeBack().then(() => this.close()));
    this.slip.replaceChildren(
      done,
      makeElement('p', 'how', t('picker.doneHint')),
      row(
        read,
        undo,
        button(t('picker.close'), () => this.close()),
      ),
    );
    read.focus();
  }
}

/** Only presses of a person count: a page can move things under the pointer but cannot press for it. */
function button(label: string, deed: () => void): HTMLButtonElement {
  const element = makeElement('button', '', label);
  element.type = 'button';
  element.addEventListener('click', (event) => {
    if (event.isTrusted) deed();
  });
  return element;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const element = makeElement('div', 'deeds');
  element.append(...buttons);
  return element;
}
