/** Style of a page of changes: two columns where they fit, one on a phone, and on paper. */
export const diffStyle = `:root{color-scheme:light dark;--linea:#c9ced6;--tenue:#59616e;--agregada:#1a6b37;--quitada:#a12622;--movida:#1f5aa6;--cambiada:#7a5200}
@media(prefers-color-scheme:dark){:root{--linea:#454b54;--tenue:#a9b1bc;--agregada:#7fd79b;--quitada:#ff9d97;--movida:#8fbdf5;--cambiada:#e9c46a}}
body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1.5rem 1rem 3rem}
h1,h2,h3{line-height:1.25}
h1{font-size:1.625rem;margin:0 0 .75rem}
h2{font-size:1.125rem;margin:0 0 .5rem}
h3{color:var(--tenue);font-size:.875rem;margin:0}
nav{border:1px solid var(--linea);border-radius:.5rem;margin:1rem 0;padding:.6rem 1rem}
nav ul{columns:18rem;list-style:none;margin:.5rem 0 0;padding:0}
nav li{break-inside:avoid;padding:.2rem 0}
nav a{color:inherit;text-underline-offset:.2em}
summary{cursor:pointer;min-height:1.5rem}
section{border:1px solid var(--linea);border-inline-start:.3rem solid var(--tono);border-radius:.5rem;margin:1rem 0;padding:1rem}
.agregada{--tono:var(--agregada)}
.quitada{--tono:var(--quitada)}
.movida{--tono:var(--movida)}
.cambiada{--tono:var(--cambiada)}
p{margin:.5em 0;overflow-wrap:anywhere;white-space:pre-line}
section>:last-child,.lado>:last-child{margin-bottom:0}
.lados{display:grid;gap:1rem 2rem}
.tipo{border:1px solid;border-radius:.25rem;color:var(--tono);font-size:.8125rem;margin-inline-end:.25rem;padding:.1rem .4rem;white-space:nowrap}
.version{font-weight:400}
.nada,.antes{color:var(--tenue)}
del{background:#ffd7d5;color:#5c0b0b}
ins{background:#c9f0d0;color:#0a3d17;text-underline-offset:.2em}
.agregada ins,.quitada del{text-decoration:none}
@media(max-width:47.99rem){.vacio{display:none}}
@media(min-width:48rem){.lados{grid-template-columns:1fr 1fr}section{padding:1rem 1.25rem}}
@media print{.lados{grid-template-columns:1fr 1fr}.vacio{display:block}nav{display:none}section{break-inside:avoid}}`
