/** All phrase tables. The key is the first half of a rule's id. */
import type { PhraseTable } from '../rule';
import { legal } from './legal';
import { more } from './more';
import { promotion } from './promotion';
import { sharing } from './sharing';

/** Id of a phrase rule, as the ledger has it: `sharing/mood-vote`. */
export type PhraseId = {
  [Table in keyof typeof boilerplate]: `${Table}/${keyof (typeof boilerplate)[Table] & string}`;
}[keyof typeof boilerplate];

export const boilerplate = { sharing, promotion, legal, more } satisfies Record<string, PhraseTable>;
