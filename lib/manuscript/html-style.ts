/** How the printed page looks: system typefaces, since the file fetches nothing; heads of tables repeat, rows stay whole. */
export const htmlStyle = `@page turned { size: A4 landscape; margin: 15mm; }
:root { color-scheme: light; }
html { font: 11pt/1.45 Calibri, Carlito, "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1b1b; background: #fff; }
body { margin: 0; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4 { font-family: Cambria, Caladea, "Source Serif 4", Georgia, serif; line-height: 1.2; break-after: avoid; }
h1 { font-size: 22pt; margin: 0 0 .3em; }
h2 { font-size: 16pt; margin: 1.6em 0 .4em; }
h3 { font-size: 13pt; margin: 1.3em 0 .3em; }
h4 { font-size: 11.5pt; margin: 1.1em 0 .2em; }
p { margin: 0 0 .6em; orphans: 2; widows: 2; overflow-wrap: break-word; }
a { color: #1a4e8a; }
.subtitle { font-size: 12.5pt; color: #555; margin-bottom: 1.5em; }
.note, figcaption { font-size: 9pt; color: #555; }
h2 + .note, h3 + .note, h4 + .note { break-after: avoid; }
.quote { margin-left: 1.2em; padding-left: .8em; border-left: 2pt solid #b9b4a8; }
.assessment { padding: .4em .8em; background: #f4f1ea; }
nav ol { list-style: none; padding: 0; }
nav .level-2 { padding-left: 1.2em; }
nav .level-3 { padding-left: 2.4em; }
nav a { text-decoration: none; }
.table { margin: 1em 0 1.4em; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3; font-variant-numeric: tabular-nums; table-layout: fixed; margin-bottom: .5em; }
.small table { font-size: 8pt; }
.tight table { font-size: 7pt; }
caption { text-align: start; font-weight: bold; padding-bottom: .4em; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: .25em .45em; border-bottom: .5pt solid #cfcabd; overflow-wrap: anywhere; }
.tight th, .tight td { padding: .2em .25em; }
th { border-top: 1pt solid #444; border-bottom: 1pt solid #444; background: #f4f1ea; }
tbody tr:last-child td { border-bottom: 1pt solid #444; }
.end { text-align: end; }
figure { margin: 1em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
sup { font-size: .7em; line-height: 0; }
sup a { text-decoration: none; }
.footnotes { font-size: 9pt; margin-top: 2em; }
.footnotes hr { width: 30%; margin: 0 0 .6em; border: 0; border-top: .5pt solid #444; }
.footnotes p { margin: 0 0 .25em; }
@media print {
  main { max-width: none; margin: 0; padding: 0; }
  .page-break { break-after: page; }
  .turned { page: turned; }
  a { color: inherit; }
  * { print-color-adjust: exact; }
}
@media screen { .turned { overflow-x: auto; } .turned table { min-width: 60rem; } }
`;
