/** What we use of citeproc-js, which comes without types: https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  export interface System {
    /** The words of a language, as the text of its XML file. */
    retrieveLocale(language: string): string;
    /** A reference as CSL-JSON. */
    retrieveItem(id: string): unknown;
  }

  export class Engine {
    /** @param force the language stands even where the style names its own. */
    constructor(system: System, style: string, language: string, force: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** False for a style without bibliography; else its entries, each a line of the format. */
    makeBibliography(): [unknown, string[]] | false;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}

/** A file as text, by the bundler. */
declare module '*?raw' {
  const text: string;
  export default text;
}
