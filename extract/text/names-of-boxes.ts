import { remembered } from '../../page/remembered';

/**
 * Whether a pattern of rules/box-hints fits the name of a box, ids and classes as written. The patterns are long: each name is
 * looked at once.
 */
export function isNamed(name: string, pattern: RegExp): boolean {
  return name !== '' && (answers.get(pattern) ?? noAnswers(pattern))(name);
}

type Answer = (name: string) => boolean;

function noAnswers(pattern: RegExp): Answer {
  const answer = remembered((name) => pattern.test(name.toLowerCase()));
  answers.set(pattern, answer);
  return answer;
}

const answers = new Map<RegExp, Answer>();
