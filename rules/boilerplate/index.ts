/** All phrase tables. The key is the first half of a rule's id in the ledger: `sharing/mood-vote`. */
import type { PhraseTable } from '../rule';
import { legal } from './legal';
import { more } from './more';
import { promotion } from './promotion';
import { sharing } from './sharing';

export const boilerplate = { sharing, promotion, legal, more } satisfies Record<string, PhraseTable>;
