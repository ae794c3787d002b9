/** Style sheet of the single-file page: warm paper, ink, hairline rules, as `components/article/article.css` sets an article. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#f4efe4;--ink:#211e1a;--soft:#544d42;--hairline:#d8cfbd;--rule:#211e1a;--yellow:#fbe9a3;--green:#d3e8bf;--blue:#cfe1f2;--violet:#e6d8f0}
@media (prefers-color-scheme:dark){:root{--paper:#232120;--ink:#e9e3d8;--soft:#bdb5a8;--hairline:#45413c;--rule:#8d8577;--yellow:#5e4f12;--green:#34502a;--blue:#2a4661;--violet:#4d3a60}}
body{margin:0;padding:2.5em 1.2em 4em;background:var(--paper);color:var(--ink);font:18px/1.85 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif}
:lang(zh-Hant) body,body:lang(zh-Hant){font-family:"Source Han Serif TC","Noto Serif CJK TC","Songti TC",PMingLiU,serif}
article{max-width:36em;margin:0 auto;text-align:justify;line-break:strict;overflow-wrap:anywhere}
.folio,.byline,.label,figcaption,.caption,footer{font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.folio{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1em 1.5em;margin:0 0 1.6em;padding-bottom:.55em;border-bottom:1px solid var(--hairline);color:var(--soft);font-size:.72em;line-height:1.6}
.kicker,.subtitle{margin:.5em 0;color:var(--soft);line-height:1.5;text-align:start}
h1{margin:0;font-size:1.72em;line-height:1.36;text-align:start;text-wrap:balance}
.byline{margin:1.1em 0 0;padding:.55em 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--hairline);color:var(--soft);font-size:.76em;line-height:1.75;text-align:start}
.fact{display:inline-block;max-width:100%;margin-inline-end:1.1em}
.summary{margin:1.4em 0 0;padding-inline-start:1em;border-inline-start:2px solid var(--hairline);color:var(--soft);font-size:.94em}
main{margin-top:1.5em}
main p{margin:.55em 0;text-indent:2em}
main p.turn,main figure p,main .caption,blockquote p{text-indent:0}
h2{margin:1.7em 0 .6em;font-size:1.14em;line-height:1.5;text-align:start}
ol,ul{padding-inline-start:2em}
blockquote{margin:1.1em 0 1.1em 2em;color:var(--soft)}
figure{margin:1.7em 0;text-align:center}
img{max-width:100%;height:auto}
figcaption,main .caption{margin-top:.6em;color:var(--soft);font-size:.78em;line-height:1.65;text-align:start}
.table{margin:1.4em 0;overflow-x:auto}
table{border-collapse:collapse;border-top:2px solid var(--rule);border-bottom:1px solid var(--rule);font-size:.82em;line-height:1.55;text-align:start}
td{min-width:4em;padding:.45em .9em .45em 0;vertical-align:top}
tr+tr td{border-top:1px solid var(--hairline)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.22em}
footer{margin-top:2.2em;padding-top:.7em;border-top:1px solid var(--hairline);color:var(--soft);font-size:.74em;line-height:1.7;text-align:start}
footer p{margin:.2em 0}
mark{background:var(--yellow);color:inherit}
mark.green{background:var(--green)}
mark.blue{background:var(--blue)}
mark.violet{background:var(--violet)}
.annotations{max-width:36em;margin:3em auto 0;padding-top:.6em;border-top:2px solid var(--rule)}
.annotations h2{margin:.4em 0 1em}
.annotations ul{margin:0;padding:0;font-size:.9em;line-height:1.75;list-style:none}
.annotations li{margin:0 0 1.1em}
.annotations p{margin:.25em 0}
.annotations blockquote{margin:0;padding-inline-start:.9em;border-inline-start:3px solid var(--yellow)}
.annotations .green{border-color:var(--green)}
.annotations .blue{border-color:var(--blue)}
.annotations .violet{border-color:var(--violet)}
.annotations blockquote a{text-decoration:none}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--hairline:#bbb;--rule:#000;--yellow:#fbe9a3;--green:#d3e8bf;--blue:#cfe1f2;--violet:#e6d8f0}mark{print-color-adjust:exact}body{padding:0;font-size:11pt}figure,tr{break-inside:avoid}h1,h2{break-after:avoid}}
`;
