import { describe, expect, it } from 'vitest';
import { openDraft } from '../../extract/open-draft';
import { readFacts } from '../../extract/stages/read-facts';
import { readInfoLines } from '../../extract/stages/read-info-lines';
import { readLabelled } from '../../extract/text/labelled';
import { fromText } from '../../page/from-text';
import type { FieldName } from '../field-name';
import { labels } from './labels';
import { type Fields, labelCases } from './labels.cases';

/** The line as the only one of its page, read by the stages that know labels. */
function read(text: string): { fields: Fields; key: string } {
  const draft = openDraft(fromText(text, ''), [], []);
  readInfoLines(draft);
  readFacts(draft);
  const fields: Fields = {};
  for (const [field, candidates] of draft.candidates) {
    const values = candidates.map((candidate) => candidate.value);
    fields[field as FieldName] = values.length === 1 ? values[0]! : values;
  }
  return { fields, key: draft.lines[0]!.key };
}

const rules = Object.entries(labelCases).map(([name, { hits, misses }]) => ({
  name,
  hits: hits as readonly (readonly [string, Fields])[],
  misses: misses as readonly string[],
}));

describe.each(rules)('$name', ({ name, hits, misses }) => {
  it.each(hits)('reads %s', (text, fields) => {
    const line = read(text);
    expect(line.fields).toEqual(fields);
    expect(readLabelled(line.key).fields.map((field) => field.rule)).toContain(name);
  });

  it.each(misses)('finds nothing in %s', (text) => {
    expect(read(text).fields).toEqual({});
  });
});

describe('labels', () => {
  it('are written for folded text, without flags of their own', () => {
    for (const { word } of Object.values(labels)) expect(word.flags).toBe('u');
  });

  it('finish on long lines', () => {
    for (const { hits } of rules)
      for (const [text] of hits) {
        const long = text.repeat(4000).slice(0, 4000);
        expect(readLabelled(long).fields).toBeInstanceOf(Array);
      }
  });
});
