/** Signs of the body: how much of it is running text. */
import { closesSentence, trailsOff } from '../../rules/body-lines';
import { contactLine, figure, wordsOfTerms } from '../../rules/other-pages';
import { FIGURES } from '../../rules/weights/other-pages';
import type { Draft, Line } from '../draft';
import { fold } from '../text/width';
import { hiddenRest } from './hidden-rest';
import { sumOf } from './sum-of';

export interface TextSigns {
  /** Characters of running text in the body. */
  prose: number;
  /** Characters of the body outside links. */
  letters: number;
  /** Body lines that end a sentence. */
  sentences: number;
  /** Share of body lines that are neither prose nor heading, list, caption. */
  noise: number;
  /** Words for users and for the service itself, in the body. */
  terms: number;
  /** Characters of running text in lines that say how to reach the site: 电话：… */
  contacts: number;
  cutShort: boolean;
  /** The body is a table of figures, and nothing else. */
  figuresOnly: boolean;
  /** Characters of running text in the body's column, from its first line on, that the page hides and the body does not say. */
  hiddenRest: number;
}

/** `body`: the lines of the body that have text. */
export function readTextSigns(draft: Draft, body: readonly Line[]): TextSigns {
  return {
    prose: sumOf(body, (line) => Math.abs(line.prose)),
    letters: sumOf(body, (line) => line.length - line.linked),
    sentences: body.filter((line) => closesSentence.test(line.key)).length,
    noise: body.length > 0 ? body.filter(isNoise).length / body.length : 1,
    terms: sumOf(body, (line) => line.key.match(wordsOfTerms)?.length ?? 0),
    contacts: sumOf(body, (line) => (contactLine.test(line.key) ? Math.abs(line.prose) : 0)),
    figuresOnly: body.length > 0 && body.every(isTableOfFigures),
    cutShort: trailsOff.test(body.at(-1)?.key ?? ''),
    hiddenRest: hiddenRest(draft, body),
  };
}

function isNoise({ prose, mark }: Line): boolean {
  return prose < 4 && mark?.is === 'body' && mark.as === 'paragraph';
}

/** 白菜 元/斤 1.50 1.80, row after row: what vegetables cost, when buses go */
function isTableOfFigures({ block }: Line): boolean {
  const cells = block.rows?.flat().filter((cell) => cell.trim() !== '') ?? [];
  return cells.length > 0 && cells.filter((cell) => figure.test(fold(cell))).length >= cells.length * FIGURES;
}
