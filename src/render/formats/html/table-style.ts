/** Tables of a report. */
export const TABLES = `.table{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.9rem;line-height:1.4}
th,td{padding:.35rem .6rem;vertical-align:top;font-weight:400}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
td,tbody th{overflow-wrap:break-word;hyphens:manual}
.short{white-space:nowrap}
.long{overflow-wrap:anywhere;min-width:9rem}
thead th{font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--ink);hyphens:manual;overflow-wrap:normal}
tbody tr+tr{border-top:1px solid var(--line)}
tbody tr.total{border-top:1.5px solid var(--ink)}
.total th,.total td{font-weight:600}
.section th{font-weight:600;padding-top:1rem}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
.mark{color:var(--muted);margin-left:.1em}
@media (max-width:40rem){table{font-size:.8rem}th,td{padding:.35rem .3rem}}`;

/** On a phone no figure lies out of sight: wide tables are shown row by row. */
export const PHONE_TABLES = `@media screen and (max-width:40rem){
:is(.cards,.ledger),:is(.cards,.ledger) :is(thead,tbody){display:block}
.cards thead th+th,.ledger thead th:last-child{position:absolute;left:-99rem}
.cards tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(6rem,1fr));gap:.3rem .75rem;align-items:end;padding:.5rem 0}
.cards th{grid-column:1/-1;font-weight:600;padding:0;white-space:normal}
.cards td{padding:0;text-align:left;min-width:0}
.cards td:not(.n){grid-column:span 2}
.cards :is(th,td):empty{display:none}
.cards td::before{content:attr(data-head);display:block;color:var(--muted);font-weight:400;white-space:normal;line-height:1.25}
.ledger tr{display:grid;grid-template-columns:1fr 5.5rem 4.5rem;padding:.3rem 0}
.ledger th,.ledger td{padding:.05rem 0}
.ledger th{padding-right:.5rem}
.ledger th[scope=rowgroup],.ledger :is(th,td):last-child{grid-column:1/-1}
.ledger td:last-child{color:var(--muted)}
}`;
