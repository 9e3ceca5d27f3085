/** Style of an exported page: readable on a phone, on paper, and in the dark. */
export const pageStyle = `:root{color-scheme:light dark}
body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:42rem;padding:1rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .4em}
h1{font-size:1.5rem}
ol{list-style:none;margin:0;padding:0 0 0 1.25rem}
p{margin:.5em 0;overflow-wrap:anywhere}
:target{outline:3px solid;outline-offset:.25rem}
.aviso,.nota{font-size:.875rem;font-style:italic}
.rubro{font-weight:bold;margin-top:1.2em}
.derogada{opacity:.8}
@media print{body{max-width:none}}`
