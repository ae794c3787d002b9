/**
 * Every message that crosses a context, once: who may be asked what, and what comes back (of the library: library/library-messages.ts);
 * and below, what carries them.
 * A message is idempotent, or says why not: its answer may be lost when the asker or the answerer is stopped, and is asked again.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Capture } from './capture/capture';
import type { FurtherOutcome } from './capture/fetch-further';
import type { Opening } from './capture/opening';
import type { SaveOutcome } from './capture/save-tab';
import type { NotRead } from './capture/why-closed';
import type { Notice, NoticeDeed } from './in-page/notice';
import type { Chore, ChoreFailure } from './library/chores/chore';
import type { BackupOffer, ChoreEnd, ChoreRequest } from './library/chores/do-chore';
import { LibraryError, type LibraryFailure } from './library/failure';
import type { LibraryMessages } from './library/library-messages';
import type { SaveResult } from './library/record';
import type { PinyinChoice } from './pinyin/read';
import type { ChangeRequest } from './settings/changes';

/** Answered by the background, where every page of the web is read (capture/read-walked.ts). Asked again, they give the same. */
export interface ReadingMessages {
  /** From the reader in a page: what page/take-snapshot.ts gave there. */
  'background.readPage'(request: { taken: string }): Opening;
  /** From the popup and other pages of the extension. Null: the browser lets no extension in. */
  'background.readTab'(request: { tabId: number; now?: boolean }): Capture | NotRead;
  /** A further page of the article, fetched by the page itself. `tabId`: for the popup; a page is asked for its own further pages alone. */
  'background.readFurther'(request: { url: string; tabId?: number }): FurtherOutcome;
}

/** Answered by the background. */
export interface BackgroundMessages extends ReadingMessages {
  /** Starts the owner of the library if it is not running; resolves when it listens. */
  'background.wakeLibrary'(): boolean;
  /**
   * From the reader in a page: save what is shown, through the same path as the shortcut, notice included.
   * `stories`: places of the stories to save, from 0.
   */
  'background.savePage'(request: { capture: Capture; stories: number[] }): SaveOutcome;
  /**
   * From the popup, which may be closed at any moment: keep the pictures of what was saved, where the reader wants that always or
   * has `asked` for it now. Resolves at the end.
   */
  'background.keepPictures'(request: {
    results: Pick<SaveResult, 'id' | 'version'>[];
    asked?: boolean;
  }): LibraryFailure | null;
  /** From a notice in a page: a button was pressed. */
  'background.perform'(deed: NoticeDeed): void;
  /** From a page: does a chore now. Resolves when it has begun; `library/chores/chore.ts` says how far it is. */
  'background.runChore'(request: { chore: Chore }): void;
  /** From whoever does a chore: see `ChoreKeeper`. */
  'background.choreProgress'(request: { chore: Chore; done: number; of: number }): void;
  'background.keepBackup'(request: BackupOffer): ChoreFailure | null;
  'background.choreEnded'(request: ChoreEnd): void;
  /** From the popup: opens the reader over a tab, or closes it. False where the browser lets no extension in. */
  'background.toggleReader'(request: { tabId: number }): boolean;
  /** From the popup: lets the reader choose the text on the page of a tab. False where the browser lets no extension in. */
  'background.pickBlock'(request: { tabId: number }): boolean;
  /** From the reader in a page, which closes: lets the reader choose the text on that page. */
  'background.pickHere'(): boolean;
  /** From the reader in a page of Firefox: see `reader/outlive.ts`. */
  'background.outlive'(request: { frameId: number }): void;
  /** From the picker in a page: opens the reader over it, or closes it. */
  'background.readHere'(): boolean;
  /** From the reader over a list: takes the tab to a headline and opens the reader there, where the browser lets it. */
  'background.readAt'(request: { url: string }): ReadAtAnswer;
  /** From a page of a site where the reader opens by itself: it has loaded. False where it is no article beyond doubt. */
  'background.autoRead'(): boolean;
  /** From anywhere: a change of the settings, of a site's rules or of a place. Resolves when it is stored. */
  'background.changeSettings'(request: ChangeRequest): void;
}

/**
 * `gone`: the tab is on its way there. `press`: nothing was opened, as the browser would want this key pressed there first, '' for
 * none. `refused`: no address of the web.
 */
export type ReadAtAnswer = { is: 'gone' } | { is: 'press'; key: string } | { is: 'refused' };

/** Answered by the popup, while there is one. */
export interface PopupMessages {
  'popup.isOpen'(): boolean;
}

/** Answered by the first page of the tab that is meant, into which the browser lets no script of the extension from outside. */
export interface WelcomeMessages {
  /** Opens the reader over the page, or closes it. */
  'welcome.toggleReader'(request: { tabId: number }): boolean;
  /** Gives its sample article, as page/take-snapshot.ts does. */
  'welcome.take'(request: { tabId: number }): string;
  /** Says what came of a save. */
  'welcome.showNotice'(request: { tabId: number; notice: Notice }): boolean;
}

/** Answered wherever opencc-js may be loaded: the owner of the library. Used by the reader inside a page. */
export interface ConversionMessages {
  'script.convert'(request: { texts: string[]; to: ScriptView }): string[];
}

/** Answered by the owner of the library too: the dictionary of readings has no place in a page. */
export interface PinyinMessages {
  'pinyin.read'(request: { texts: string[]; choice: PinyinChoice }): string[][];
}

/** Answered by Chrome's owner of the library; Firefox's is the background itself. */
export interface ChoreMessages {
  /** False: it is under way already. Answered when it has begun. */
  'chore.start'(request: ChoreRequest): boolean;
}

/** 原文, 简体, 繁體（台灣）, 繁體（香港）. */
export type ScriptView = 'original' | 'hans' | 'tw' | 'hk';

export interface Messages
  extends LibraryMessages,
    BackgroundMessages,
    ChoreMessages,
    ConversionMessages,
    PinyinMessages,
    PopupMessages,
    WelcomeMessages {}

/** All that a content script may ask: it runs in the page's process, so it is believed no more than the page. */
const PAGE_MAY_ASK: ReadonlySet<string> = new Set<keyof Messages>([
  'background.wakeLibrary',
  'background.savePage',
  'background.perform',
  'background.pickHere',
  'background.outlive',
  'background.readHere',
  'background.readPage',
  'background.readFurther',
  // A page may go wherever it likes, too.
  'background.readAt',
  'background.autoRead',
  // What of its reader's settings a page may change: entrypoints/background/settings-answers.ts.
  'background.changeSettings',
  'library.standing',
  'script.convert',
  'pinyin.read',
]);

export type RequestOf<Name extends keyof Messages> = Parameters<Messages[Name]>[0];
export type AnswerOf<Name extends keyof Messages> = ReturnType<Messages[Name]>;
export type Sender = Browser.runtime.MessageSender;

/** One function for each message of a group; a missing one does not compile. */
export type Answers<Group extends Partial<Messages>> = {
  [Name in keyof Group & keyof Messages]: (
    request: RequestOf<Name>,
    sender: Sender,
  ) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

interface Envelope {
  ask: keyof Messages;
  request: unknown;
}

type Reply = { answer: unknown } | { error: string; failure: LibraryFailure | null };

/** Nobody answered: no receiver yet, or it was stopped before it could. What was asked may have been done all the same. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

// Chromium: "Could not establish connection. Receiving end does not exist.", "The message port closed before a response was
// received.", "A listener indicated an asynchronous response by returning true, but the message channel closed before …".
// Firefox: the first of them, and "Promised response from onMessage listener went out of scope".
const LOST = /receiving end does not exist|message (?:port|channel) closed|went out of scope/i;

/**
 * Asks whichever context answers `name`.
 * @throws {NotAnswered} when nobody does or the answer is lost: ask again. {LibraryError} when the library says why it cannot.
 */
export async function ask<Name extends keyof Messages>(
  name: Name,
  ...[request]: Parameters<Messages[Name]>
): Promise<AnswerOf<Name>> {
  const envelope: Envelope = { ask: name, request };
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage(envelope);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw LOST.test(text) ? new NotAnswered(text) : error;
  }
  // Other pages of the extension listen too, but none of them answers this: Firefox resolves with undefined.
  if (reply === undefined || reply === null) throw new NotAnswered(`nobody answers ${name}`);
  if ('error' in reply) throw reply.failure ? new LibraryError(reply.failure, reply.error) : new Error(reply.error);
  return reply.answer as AnswerOf<Name>;
}

/**
 * Answers a group of messages in this context. Call it once, while the context starts, so that a message can wake it.
 * @param isMeant where several contexts answer the same group: whether this one is meant; the others stay silent.
 */
export function answer<Group extends Partial<Messages>>(
  answers: Answers<Group>,
  isMeant: (request: RequestOf<keyof Group & keyof Messages>) => boolean = () => true,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply) => void) => {
    if (!isEnvelope(message) || !Object.hasOwn(answers, message.ask)) return;
    if (!isMeant(message.request as RequestOf<keyof Group & keyof Messages>)) return;
    const reply = mayAsk(message.ask, sender)
      ? replyTo(answers, message, sender)
      : Promise.resolve<Reply>({ error: `${message.ask} is not answered to a page`, failure: null });
    reply.then(respond);
    return true;
  });
}

async function replyTo<Group extends Partial<Messages>>(
  answers: Answers<Group>,
  { ask, request }: Envelope,
  sender: Sender,
): Promise<Reply> {
  // The map's own type ties each name to its request; a message from outside has no type to offer.
  const handlers = answers as unknown as Record<string, (request: unknown, sender: Sender) => unknown>;
  try {
    return { answer: await handlers[ask]?.(request, sender) };
  } catch (error) {
    if (error instanceof LibraryError) return { error: error.detail, failure: error.failure };
    return { error: error instanceof Error ? error.message : String(error), failure: null };
  }
}

/** Pages of the extension may ask everything; a content script, whose sender is the page's address, what the reader needs. */
function mayAsk(name: keyof Messages, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnPage(sender) || PAGE_MAY_ASK.has(name);
}

/** A page of the extension, and no script of it inside a page of the web. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** May the sender speak of this address? Pages of the extension of any; what runs in a page of its own site alone. */
export function isAboutItself(address: string, sender: Sender): boolean {
  if (isOwnPage(sender)) return true;
  const { url = '' } = sender;
  return URL.canParse(address) && URL.canParse(url) && new URL(address).origin === new URL(url).origin;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string';
}
