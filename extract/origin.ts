/** Where on a page a value was read, as evidence says it and the reader's choices keep it. */

const NAMED = [
  'json-ld',
  /** `<title>` */
  'title',
  'url',
  'breadcrumb',
  /** The paper's name, which its page says most */
  'repeated name',
  /** <!--enpproperty …: Founder's record of an article, and of a paper's page */
  'comment enpproperty',
  'comment founder',
] as const;

export type Origin = (typeof NAMED)[number] | `block ${number}` | `meta ${string}`;

export function isOrigin(text: string): text is Origin {
  return (NAMED as readonly string[]).includes(text) || /^(?:block \d+|meta .+)$/u.test(text);
}

export function originOfBlock(at: number): Origin {
  return `block ${at}`;
}

/** The number of the block that an origin names; null for what stands in none. */
export function blockOfOrigin(from: string): number | null {
  const found = /^block (\d+)$/u.exec(from);
  return found ? Number(found[1]) : null;
}
