import { type ColourName, chartRules, FONTS, PALETTES } from '../svg/style.ts';
import { PHONE_TABLES, TABLES } from './table-style.ts';

/** Headings and the headline, in a face with serifs that the reader's system has. */
const SERIF =
  'Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif';

/** The style of the page: its colours as properties, so that dark and light share every rule. */
export function pageStyle(): string {
  return [
    `:root{color-scheme:light dark;${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${properties('dark')}}}`,
    `@media print{:root{color-scheme:light;${properties('light')}--paper:#fff}}`,
    BASE,
    UNSEEN,
    HEAD,
    TABLES,
    PHONE_TABLES,
    FIGURES,
    CONTROLS,
    WIDE,
    chartRules((name) => `var(--${name})`),
    PRINT,
  ].join('\n');
}

function properties(palette: keyof typeof PALETTES): string {
  const names = Object.keys(PALETTES[palette]) as ColourName[];
  return names.map((name) => `--${name}:${PALETTES[palette][name]};`).join('');
}

const BASE = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 ${FONTS};font-variant-numeric:tabular-nums}
#page{max-width:74rem;margin:0 auto;padding:1.25rem 1rem 5rem}
p,dl,ul,figure,.table{margin:0 0 1rem}
p,li,dd,dt,td,th,h1,h2,h3,h4,h5,figcaption,label{overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:left}
h1,h2,h3{font-family:${SERIF};font-weight:600;line-height:1.25;text-wrap:balance}
h2{font-size:1.6rem;margin:3.5rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.25rem;margin:2.5rem 0 .75rem}
h4,h5{font-size:1rem;margin:1.75rem 0 .5rem}
h2:focus,h3:focus{outline:none}
a{color:var(--high)}
:focus-visible{outline:3px solid var(--high);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;padding:.4rem .8rem;background:var(--paper);z-index:2}
.t-strong{font-weight:600}.t-good{color:var(--high);font-weight:600}.t-bad{color:var(--edge);font-weight:600}.t-faint{color:var(--muted)}
#report>section>p,#report section>dl,#report section>ul,.conventions,.note,figcaption{max-width:44rem}`;

/** What is far from sight is laid out when it comes near: a report is long. */
const UNSEEN = '#report section{content-visibility:auto;contain-intrinsic-size:auto 60rem}';

const HEAD = `header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:baseline;justify-content:space-between}
h1{font-size:1.35rem;margin:0}
nav{margin:.75rem 0 2rem;font-size:.9rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;padding:0;margin:0}
nav a{text-decoration:none;display:inline-block;padding:.25rem 0}
nav a:hover{text-decoration:underline}
#headline .figure{display:flex;flex-direction:column;margin:0;line-height:1.1}
#headline .name{font-size:1.1rem;color:var(--muted)}
#headline strong{font:600 clamp(3.5rem,14vw,6rem)/1.05 ${SERIF};font-variant-numeric:tabular-nums lining-nums;letter-spacing:-.01em}
.meaning{font-size:1.1rem;margin:.4rem 0 1rem}
.caveats{border-left:4px solid var(--low);padding:.1rem 0 .1rem 1rem;margin:0 0 1.5rem;max-width:40rem}
.caveats p{margin:.3rem 0}
.departure{font-weight:600;border:1.5px solid var(--edge);border-radius:4px;padding:.5rem .8rem}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:1rem 1.5rem}
.facts div{border-top:1px solid var(--line);padding-top:.4rem}
.facts dt{color:var(--muted);font-size:.9rem}
.facts dd{margin:0;font-weight:600}
.conventions,.note,.unit{color:var(--muted);font-size:.9rem}
.note{margin:0 0 .25rem}
.note+:not(.note){margin-top:1rem}
dl>div{margin-bottom:.6rem}
dt{font-weight:600}
.facts dt{font-weight:400}
dd{margin:0}
ul.outline,.outline ul{padding-left:1.1rem}
.outline p{margin:0 0 .15rem}
.outline li{margin-bottom:.6rem}
.outline .whole{font-weight:600}`;

const FIGURES = `figure{margin:1.75rem 0 2rem}
figcaption{margin-bottom:.9rem}
figcaption strong{display:block}
figure svg{display:block;max-width:100%;height:auto}
.picture{overflow-x:auto}
.picture svg{min-width:20rem}
details summary{cursor:pointer}
figure details{margin-top:.6rem;font-size:.9rem}
figure summary{color:var(--high);padding:.2rem 0}`;

const CONTROLS = `#what-if{background:var(--above1);border-radius:8px;padding:1rem;margin:1.5rem 0 2.5rem}
#what-if h2{display:inline;font-size:1.25rem;border:0;margin:0;padding:0}
#what-if p{font-size:.85rem;line-height:1.45;margin:.5rem 0}
.control{display:grid;grid-template-columns:1fr 8rem;gap:0 .75rem;align-items:center;margin-bottom:.4rem}
.control label{font-size:.9rem;line-height:1.3}
.control input[type=range]{grid-column:1/-1;width:100%;height:1.4rem;margin:0;accent-color:var(--high)}
.control input[type=text],.control select{width:100%;font:inherit;font-variant-numeric:tabular-nums;padding:.1rem .5rem;border:1px solid var(--muted);border-radius:4px;background:var(--paper);color:var(--ink)}
.control input[type=text]{text-align:right}
.control select{font-size:.8rem;padding:.3rem 0}
.control.moved label{font-weight:600}
.control [aria-invalid=true]{border-color:var(--edge);outline:1px solid var(--edge)}
#fault:empty,#told:empty,#moved:empty{display:none}
#fault{color:var(--edge);font-weight:600}
#live table{width:100%}
#live :is(th,td){padding-top:.15rem;padding-bottom:.15rem}
#live .table{margin-bottom:.7rem}
#moved code{display:block;padding:.5rem;background:var(--paper);border-radius:4px;overflow-wrap:anywhere;user-select:all}
button{font:inherit;font-size:.9rem;padding:.35rem .75rem;border:1px solid var(--muted);border-radius:4px;background:var(--paper);color:var(--ink);cursor:pointer}
button:hover{border-color:var(--ink)}
.buttons{display:flex;flex-wrap:wrap;gap:.4rem}
.buttons button{padding:.25rem .55rem}`;

/** Where there is room the controls stay in sight beside what they move. */
const WIDE = `@media (min-width:68rem){
#page{padding:2rem 2.5rem 6rem}
#body{display:grid;grid-template-columns:minmax(0,1fr) 20rem;column-gap:3.5rem;align-items:start}
#what-if{grid-column:2;grid-row:1/3;position:sticky;top:1rem;margin:0;max-height:calc(100vh - 2rem);overflow-y:auto}
#headline,#report{grid-column:1}
}`;

/** A short table goes to the next page rather than over two. */
const PRINT = `@page{size:A4;margin:18mm 16mm}
@media print{
html{font-size:9.5pt}
body{line-height:1.45}
#page{max-width:none;padding:0}
#body{display:block}
nav,.skip,#what-if,#language,figure details{display:none}
h2{margin-top:1.6rem}
h2,h3,h4,h3+p,figcaption{break-after:avoid}
#report section{content-visibility:visible}
figure,tr,.facts div,dl>div,table:not(:has(tr:nth-child(14))){break-inside:avoid}
thead{display:table-header-group}
.table{overflow:visible}
table{font-size:8pt;width:100%}
td,tbody th{min-width:0;overflow-wrap:break-word}
th,td{padding:.25rem .4rem}
.picture{overflow:visible}
.picture svg{max-width:100%}
#headline strong{font-size:44pt}
.facts{grid-template-columns:repeat(3,1fr)}
}`;
