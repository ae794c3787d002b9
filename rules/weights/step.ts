/** What a measure adds: from a bound on, or above one. The first step of a list that holds counts; where none does, nothing. */
type Step = { readonly from: number; readonly adds: number } | { readonly above: number; readonly adds: number };

export type Steps = readonly Step[];

export function stepOf(value: number, steps: Steps): number {
  return steps.find((step) => ('from' in step ? value >= step.from : value > step.above))?.adds ?? 0;
}
