/** Style of the page: no font, picture or script from anywhere else; on paper it loses its boxes. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#1c1b19;--soft:#5d5a54;--line:#ddd8ce;--paper:#fdfcf9;--card:#fff;--error:#a8201a;--warning:#8a5a00;--info:#1d5f8a;
--h1:#dcebdd;--h2:#f3ecc4;--h3:#f7d79b;--h4:#f0a877;--h5:#d96c5b;--h-ink:#241a12}
@media (prefers-color-scheme:dark){:root{--ink:#eeebe4;--soft:#b3aea4;--line:#3b3833;--paper:#191816;--card:#22201d;--error:#ff9d92;--warning:#f0c265;--info:#8fc7ee}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:clamp(1rem,4vw,3rem)}
h1{font-size:clamp(1.7rem,5vw,2.6rem);line-height:1.15;margin:0 0 .4em;letter-spacing:-.01em}
h2{font-size:1.4rem;line-height:1.25;margin:3.5rem 0 1rem;padding-top:1.5rem;border-top:3px solid var(--ink);overflow-wrap:anywhere}
h3{font-size:1.05rem;margin:2.2rem 0 .6rem}
a{color:inherit}
.lead{font-size:1.15rem;max-width:44rem;margin:0 0 1.5rem}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.tiles b{display:block;font-size:1.9rem;line-height:1.15;font-variant-numeric:tabular-nums}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem;align-items:start}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.4rem}
svg{display:block;width:100%;height:auto;overflow:visible}
svg.heat{max-width:34rem}
svg text{font:13px system-ui,sans-serif;fill:var(--ink)}
svg.heat text{font-size:11px;fill:var(--h-ink);font-variant-numeric:tabular-nums}
svg a:focus-visible rect,svg a:hover rect{stroke:var(--ink);stroke-width:2}
.heat-1,.heat-1 rect{fill:var(--h1)}.heat-2,.heat-2 rect{fill:var(--h2)}.heat-3,.heat-3 rect{fill:var(--h3)}.heat-4,.heat-4 rect{fill:var(--h4)}.heat-5,.heat-5 rect{fill:var(--h5)}
.scale{display:flex;gap:.25rem;align-items:center;font-size:.85rem;color:var(--soft);margin:.5rem 0 0}
.scale i{width:1.6rem;height:.8rem;border-radius:2px;display:block}
.scale .l1{background:var(--h1)}.scale .l2{background:var(--h2)}.scale .l3{background:var(--h3)}.scale .l4{background:var(--h4)}.scale .l5{background:var(--h5)}
.block{border:1px solid var(--line);border-radius:.6rem;background:var(--card);margin:0 0 1rem;padding:1rem 1.1rem;break-inside:avoid}
.where{font-size:.85rem;color:var(--soft);margin:0 0 .4rem;font-variant-numeric:tabular-nums}
.quote{margin:0 0 .7rem;max-width:44rem;white-space:pre-line;overflow-wrap:anywhere}
mark{background:none;color:inherit;text-decoration:underline .12em var(--mark);text-underline-offset:.2em;text-decoration-skip-ink:none}
mark.word{background:color-mix(in srgb,var(--mark) 18%,transparent);border-radius:.2em;padding:0 .1em}
mark.error{--mark:var(--error)}mark.warning{--mark:var(--warning)}mark.info{--mark:var(--info)}
sup{font-size:.7em;line-height:0;font-weight:700;color:var(--mark)}
.remarks{margin:0;padding:0 0 0 1.6rem;max-width:46rem}
.remarks li{margin:.35rem 0}
.remarks li::marker{font-weight:700;font-size:.85em}
.level{font-weight:700}
.error .level{color:var(--error)}.warning .level{color:var(--warning)}.info .level{color:var(--info)}
details{color:var(--soft);font-size:.92rem}
summary{cursor:pointer;padding:.15rem 0}
.instead{font-weight:600}
nav ul{columns:18rem;padding-left:1.1rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000}main{max-width:none;padding:0}h2{break-before:page;border-top:0}.block{border:0;border-left:2px solid #999;border-radius:0;padding:.2rem 0 .2rem .8rem}svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}nav{display:none}}
`
