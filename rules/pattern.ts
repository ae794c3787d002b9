/** Patterns that are too long for one line. */

/** A line break with the blanks around it, and a comment in front of it or of the end. No pattern has `//`: a stroke is written `\/`. */
const BREAK = /[ \t]*(?:\/\/[^\n]*(?:\n|$)|\n)[ \t]*/g;

/**
 * A pattern over several lines: their breaks, and the blanks around them, say nothing, and neither does what stands behind `//`.
 * All else is as in a literal, blanks inside of a line too. The built extension has literals (modules/plain-patterns).
 *
 *     pattern('u')`
 *       ^(?:
 *         (?:相关|延伸)阅读 // 相关阅读 · 延伸阅读
 *         |猜你喜欢
 *       ):?$`
 */
export function pattern(flags: string): (written: TemplateStringsArray) => RegExp {
  return ({ raw: [source = ''] }) => new RegExp(withoutBreaks(source), flags);
}

/** The lines of a pattern as one. */
export function withoutBreaks(source: string): string {
  return source.replace(BREAK, '');
}
