/** The one string in which a walked page crosses from its tab. */
import { type Packed, pack, unpack } from './packed';
import type { Walked } from './walked';

type Failed = Extract<Walked, { error: string }>;
type Crossing = Failed | { page: Packed; charset: string };

export function walkedToJson(walked: Walked): string {
  const crossing: Crossing = 'error' in walked ? walked : { ...walked, page: pack(walked.page) };
  return JSON.stringify(crossing);
}

export function walkedFromJson(json: string): Walked {
  const crossing = JSON.parse(json) as Crossing;
  return 'error' in crossing ? crossing : { ...crossing, page: unpack(crossing.page) };
}
