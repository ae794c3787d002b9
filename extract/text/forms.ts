/** Simplified forms of Traditional characters, character by character. */
import { mapping, simplified, traditional } from '../../rules/repair/readings.generated';
import { type Forms, unpackForms } from './unpack-forms';

let unpacked: Forms | undefined;

/** Unpacked when the first Traditional page is met. */
export function forms(): Forms {
  unpacked ??= unpackForms({ mapping, simplified, traditional });
  return unpacked;
}
