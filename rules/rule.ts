/** The shapes of a rule. Rules are data; each carries a sample in a comment and its hits and near-misses in `*.cases.ts`. */

/**
 * Where a boilerplate phrase may take a line out:
 * - `anywhere`: the line is never part of an article.
 * - `edge`: only outside the run of prose or at its ends; inside, a sentence may say the same.
 * - `above`: only above the run of prose; below or inside it, the article says so itself.
 * - `end`: the line closes the article; what follows in the same column is another matter (相关阅读, 网友评论).
 */
export type Where = 'anywhere' | 'edge' | 'above' | 'end';

export interface PhraseRule {
  /** Tested against the folded text of one line (see extract/text/width.ts); never with the g or y flag. */
  match: RegExp;
  where: Where;
  /** Longest line, in characters, that the rule may take; 80 when absent. */
  upTo?: number;
  /**
   * Words, with blanks between, in lower case, of which every line that the rule takes has at least one: other lines are not
   * tested, so a match that has none of them is never found. Absent, every line is tested.
   */
  signs?: string;
}

export type PhraseTable = Readonly<Record<string, PhraseRule>>;

/** Hits and near-misses for every rule of a table: a rule without both does not compile. */
export type CasesFor<T> = {
  readonly [K in keyof T]: { hits: readonly [string, ...string[]]; misses: readonly [string, ...string[]] };
};
