/** A short message of the extension over a page, for when no popup is open. Texts come translated from the background. */
export interface Notice {
  /** `done` and `failed` tell; `ask` waits for an answer; `busy` stands until the next notice. */
  tone: 'busy' | 'done' | 'ask' | 'failed';
  text: string;
  /** A second line: the title that was saved, or what to do. */
  detail: string;
  actions: NoticeAction[];
  /** Accessible name of the button that closes the notice. */
  close: string;
}

export interface NoticeAction {
  label: string;
  deed: NoticeDeed;
}

export type NoticeDeed =
  /** Keep a page that looks like no article. */
  | { is: 'save-anyway' }
  /** Fetch the further pages of the article and save it whole. */
  | { is: 'save-pages' }
  /** Open a headline of the list in a tab beside it. */
  | { is: 'open-beside'; url: string }
  /** Load the page anew: done where the button stands. */
  | { is: 'reload-page' }
  /** Show the library, at this article where one is named. */
  | { is: 'open-library'; article: number | null };

/** How long a notice stands unless the pointer or the keyboard is on it, in ms; null: until it is closed. */
export function lifetime({ tone, actions }: Notice): number | null {
  if (tone === 'done') return actions.length > 0 ? 6_000 : 4_000;
  return null;
}
