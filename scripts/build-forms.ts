/** Writes rules/forms.generated.ts from rules/forms.ts. Run: npx tsx scripts/build-forms.ts */
import { writeFileSync } from 'node:fs';
import { forms } from '../rules/forms';
import { packForms } from './pack-forms';

const pairs = (forms.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to] as const);
pairs.sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));
const lines = ['// Written by scripts/build-forms.ts from rules/forms.ts; do not edit.', ...packForms(pairs), ''];
writeFileSync(new URL('../rules/forms.generated.ts', import.meta.url), lines.join('\n'));
