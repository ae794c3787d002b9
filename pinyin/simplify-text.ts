import { keyOf, scriptOfTexts } from '../extract/text/script';
import { fold } from '../extract/text/width';

/** Each character in its Simplified form, as many as before: which ones are frequent is known of those. */
export function simplifyText(text: string): string {
  if (scriptOfTexts([text]) === 'hans') return text;
  const simplified = keyOf(fold(text), true);
  return [...simplified].length === [...text].length ? simplified : text;
}
