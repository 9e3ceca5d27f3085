/** Style of a page of changes: two columns where they fit, one on a phone, and on paper. */
export const diffStyle = `:root{color-scheme:light dark}
body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem}
h1,h2,h3{line-height:1.25}
h1{font-size:1.5rem}
h2{font-size:1.125rem;margin:0 0 .5rem}
h3{font-size:.875rem;margin:0}
section{border-top:1px solid;padding:1rem 0}
p{margin:.5em 0;overflow-wrap:anywhere;white-space:pre-line}
.lados{display:grid;gap:.5rem 2rem}
.tipo{border:1px solid;border-radius:.25rem;font-size:.875rem;padding:.1rem .4rem}
.version,.nada,.antes{font-weight:400;font-style:italic}
del{background:#ffd7d5;color:#5c0b0b}
ins{background:#c9f0d0;color:#0a3d17}
@media(min-width:48rem){.lados{grid-template-columns:1fr 1fr}}
@media print{.lados{grid-template-columns:1fr 1fr}section{break-inside:avoid}}`
