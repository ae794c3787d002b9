/** Where a page names its own site. Matched on folded, Simplified text; the first group is the name. */
export const siteNames: readonly { match: RegExp; weight: number }[] = [
  // 凡本网注明“来源：驻马店网”的所有作品 · 凡注明“稿件来源:江门日报”的
  { match: /凡(?:是)?(?:本(?:网|站))?注明.{0,4}?["“](?:稿件)?来源:\s?([^"”:]{2,12})["”]/u, weight: 50 },
  // 关于北方网|广告服务
  { match: /^关于(\p{Script=Han}{2,8}(?:网|在线))(?:[\s|·-]|$)/u, weight: 34 },
  // 焦作网版权所有 · 本网站由天津北方网版权所有
  { match: /(?:^|由|[\s©])(\p{Script=Han}{2,10}(?:网|在线|日报|晚报))(?:版权所有|独家所有)/u, weight: 26 },
];
