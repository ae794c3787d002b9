/** A field that the reader chose another value for is read from that place on every article of the site. */
import type { Extraction } from '../extract/article';
import { choicesAfter, isReadFrom, readAsChosen } from '../extract/corrections/field-choices';
import type { FieldPlace } from '../extract/corrections/field-place';
import { changeSite, hostOf, listChange, rulesFor, type SiteRules } from '../settings/sites';
import type { Capture } from './capture';

/** What is needed to know the place of a value: of a capture as it is shown. */
export interface ShownValue {
  capture: Capture;
  /** Place of the story among the articles. */
  story: number;
  field: string;
  value: string;
}

export function chooseFields(capture: Capture, choices: readonly FieldPlace[]): Capture {
  const extraction: Extraction = readAsChosen(capture.extraction, choices, capture.values ?? []);
  return extraction === capture.extraction ? capture : { ...capture, extraction };
}

/** Remembers for its site that a value is about to be taken out of the shown article, or put there. */
export function rememberChoice({ capture, story, field, value }: ShownValue): Promise<void> {
  const article = capture.extraction.articles[story];
  if (!article) return Promise.resolve();
  return changeChoices(capture, (choices) => choicesAfter(choices, article, field, value, capture.values ?? []));
}

/** The field is no longer read from where this value stands. */
export function forgetChoice(shown: ShownValue): Promise<void> {
  return changeChoices(shown.capture, (choices) => choices.filter((choice) => !isOf(choice, shown)));
}

/** The site's choice that a shown value follows. */
export function isChosenForSite({ fields = [] }: SiteRules, shown: ShownValue): boolean {
  return fields.some((choice) => isOf(choice, shown));
}

function isOf(choice: FieldPlace, { capture, story, field, value }: ShownValue): boolean {
  const article = capture.extraction.articles[story];
  return article !== undefined && isReadFrom(choice, article, field, value, capture.values ?? []);
}

async function changeChoices({ extraction }: Capture, change: (choices: FieldPlace[]) => FieldPlace[]): Promise<void> {
  const { fields = [] } = await rulesFor(extraction.url);
  await changeSite(hostOf(extraction.url), listChange('fields', fields, change(fields)));
}
