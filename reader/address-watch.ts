/** Notices when the page behind goes to another address without being loaded anew, and waits until it has drawn what is there. */

/** How often the address is looked at, in ms: no event tells a content script of `history.pushState` in every browser. */
const GLANCE = 400;
/** A page has drawn when nothing changed for so long, in ms, … */
const REST = 350;
/** … and is taken as it is after this. */
const PATIENCE = 4_000;

export class AddressWatch {
  private address = addressOf(location.href);
  private readonly timer = setInterval(() => this.look(), GLANCE);
  private settling: (() => void) | undefined;

  /** @param onMoved the page shows another address and has come to rest */
  constructor(private readonly onMoved: () => void) {}

  private look(): void {
    const now = addressOf(location.href);
    if (now === this.address) return;
    this.address = now;
    this.settling?.();
    this.settling = whenAtRest(() => {
      this.settling = undefined;
      this.onMoved();
    });
  }

  leave(): void {
    clearInterval(this.timer);
    this.settling?.();
  }
}

/** The address without the fragment, unless that is a route: `#/news/12`, `#!/news/12`. */
export function addressOf(href: string): string {
  return /#!?\//u.test(href) ? href : href.replace(/#.*$/u, '');
}

/** Calls once when the document has not changed for a while. Returns the function that stops waiting. */
function whenAtRest(then: () => void): () => void {
  let rest: ReturnType<typeof setTimeout>;
  const stop = () => {
    clearTimeout(rest);
    clearTimeout(late);
    observer.disconnect();
  };
  const done = () => {
    stop();
    then();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(rest);
    rest = setTimeout(done, REST);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  rest = setTimeout(done, REST);
  const late = setTimeout(done, PATIENCE);
  return stop;
}
