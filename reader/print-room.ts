/**
 * What is printed while the reader stands: the whole article and nothing else. The frame would be printed as it stands on
 * the screen, cut off at its foot, so a copy is laid out in the shadow root, where it flows over as many sheets as it needs.
 */
import { dress } from './dress';

const PAPER = `
  @page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page); font: 9pt serif; color: #555; } }
  @media print {
    html { overflow: visible !important; height: auto !important; background: none !important; }
    html > body { display: none !important; }
  }`;

export class PrintRoom {
  private copy: HTMLElement | undefined;
  private sheets: CSSStyleSheet[] | undefined;

  constructor(
    private readonly shadow: ShadowRoot,
    /** Style sheets of the shadow root on the screen, and those of what is drawn, for use inside it. */
    private readonly css: { screen: () => string[]; print: () => string[] },
    private readonly drawn: () => { root: HTMLElement; mount: HTMLElement },
  ) {
    window.addEventListener('beforeprint', this.layOut);
    window.addEventListener('afterprint', this.clear);
  }

  leave(): void {
    window.removeEventListener('beforeprint', this.layOut);
    window.removeEventListener('afterprint', this.clear);
    this.clear();
  }

  private readonly layOut = (event: Event): void => {
    // A page may say that it is printing as often as it likes.
    if (!event.isTrusted) return;
    this.clear();
    const { root, mount } = this.drawn();
    const article = mount.querySelector('.qy-article');
    if (!article) return;
    const room = document.createElement('div');
    room.className = 'bare print-room';
    room.lang = root.lang;
    room.setAttribute('style', root.getAttribute('style') ?? '');
    for (const [name, value] of Object.entries(root.dataset)) room.dataset[name] = value;
    // Ink on white, whatever the paper on the screen.
    room.dataset.theme = 'white';
    const copy = document.importNode(article, true);
    drawPictures(article, copy);
    room.append(copy);
    this.shadow.append(room);
    this.copy = room;
    dress(this.shadow, [...this.css.screen(), ...this.css.print()]);
    try {
      const paper = new CSSStyleSheet();
      paper.replaceSync(PAPER);
      this.sheets = [...document.adoptedStyleSheets];
      document.adoptedStyleSheets = [...this.sheets, paper];
    } catch {
      // The page is printed behind the article: better than no article.
    }
  };

  private readonly clear = (): void => {
    if (!this.copy) return;
    this.copy.remove();
    this.copy = undefined;
    dress(this.shadow, this.css.screen());
    if (this.sheets) document.adoptedStyleSheets = this.sheets;
    this.sheets = undefined;
  };
}

/** A copied picture would be loaded anew, after the print. What is on the screen is drawn into a canvas instead. */
function drawPictures(article: Element, copy: Element): void {
  const copies = [...copy.querySelectorAll('img')];
  for (const [index, picture] of [...article.querySelectorAll('img')].entries()) {
    if (!picture.complete || picture.naturalWidth === 0) continue;
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    copies[index]?.replaceWith(canvas);
  }
}
