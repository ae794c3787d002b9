/** The next of some choices, the first after the last. */
export function after<Value>(values: readonly Value[], now: Value): Value {
  return values[(values.indexOf(now) + 1) % values.length] ?? now;
}
