/**
 * Where a page names its own site. What it says of itself in its metas (rules/metas.ts) and in JSON-LD comes first; then `<title>`,
 * the first step of the path, and what stands below the text: a statement that may name a sister, then a copyright line, which
 * often names the company. Matched on folded, Simplified text; the first group is the name.
 */
export const siteNames = {
  // 关于北方网|广告服务
  aboutLink: { match: /^关于(\p{Script=Han}{2,8}(?:网|在线))(?:[\s|·-]|$)/u, weight: 34 },
  // 凡本网注明“来源：驻马店网”的所有作品 · 凡注明“稿件来源:江门日报”的, which is the paper of 中国江门网
  worksSigned: {
    match: /凡(?:是)?(?:本(?:网|站))?注明.{0,4}?["“](?:稿件)?来源:\s?(?!X{2})([^"”:]{2,12})["”]/u,
    weight: 32,
  },
  // 凡本网注明“来源：XXX（非淄博时空）”的作品
  notFromUs: { match: /来源:\s?X{2,}\s?\(非(?!本)([^()]{2,10})\)/u, weight: 31 },
  // 焦作网版权所有 · 本网站由天津北方网版权所有
  copyrightLine: {
    match: /(?:^|由|[\s©])(?!本网站?由)(\p{Script=Han}{2,10}(?:网|在线|日报|晚报))(?:版权所有|独家所有)/u,
    weight: 26,
  },
} as const satisfies Readonly<Record<string, { match: RegExp; weight: number }>>;
