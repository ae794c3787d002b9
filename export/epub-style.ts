/** Style sheet of a book. Readers set type and colours themselves; this sets only what makes it a newspaper's article. */
export const EPUB_STYLE = `body{margin:0 .5em;line-height:1.8;text-align:justify}
h1{margin:.2em 0;font-size:1.5em;line-height:1.4;text-align:left}
h2{margin:1.5em 0 .5em;font-size:1.15em;line-height:1.5;text-align:left}
.folio{margin:0 0 1.5em;padding-bottom:.4em;border-bottom:1px solid #999;font-size:.75em}
.folio span+span{margin-left:1.5em}
.kicker,.subtitle{margin:.4em 0;text-align:left}
.byline{margin:1em 0;padding:.4em 0;border-top:1px solid;border-bottom:1px solid #999;font-size:.8em;text-align:left}
.fact{display:inline-block;margin-right:1em}
.summary{margin:1em 0;padding-left:1em;border-left:2px solid #999;font-size:.95em}
main p{margin:.4em 0;text-indent:2em}
main p.turn,main figure p,main p.caption,blockquote p{text-indent:0}
figure{margin:1.2em 0;text-align:center}
img{max-width:100%;height:auto}
figcaption,main p.caption{margin-top:.4em;font-size:.8em;line-height:1.6;text-align:left}
table{border-collapse:collapse;border-top:2px solid;border-bottom:1px solid;font-size:.85em;text-align:left}
td{padding:.3em .6em .3em 0;border-top:1px solid #999;vertical-align:top}
mark{background:#fbe9a3;color:#000}
mark.green{background:#d3e8bf}
mark.blue{background:#cfe1f2}
mark.violet{background:#e6d8f0}
.annotations{margin-top:2em;padding-top:.4em;border-top:2px solid;font-size:.9em;text-align:left}
.annotations ul{margin:0;padding:0;list-style:none}
.annotations li{margin:0 0 1em}
.annotations p{margin:.2em 0}
.annotations blockquote{margin:0;padding-left:.8em;border-left:3px solid #999}
.annotations a{color:inherit;text-decoration:none}
footer{margin-top:2em;padding-top:.5em;border-top:1px solid #999;font-size:.75em;text-align:left;overflow-wrap:anywhere}
.cover{margin-top:25%;text-align:center}
.cover h1{padding:.6em 0;border-top:3px double;border-bottom:3px double;font-size:1.8em;text-align:center}
nav ol{padding-left:1.5em}
nav li{margin:.5em 0;text-align:left}
`;
