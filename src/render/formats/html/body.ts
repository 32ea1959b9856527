import type { Report } from '../../report.ts';
import type { WhatIf } from '../../what-if.ts';
import { HTML_WORDS } from '../../words/html.ts';
import { join, type Markup, markup } from '../markup.ts';
import type { ChartWidth } from './chart.ts';
import { reportParts } from './report.ts';
import { type Settled, whatIfMarkup } from './what-if.ts';

/** All that a reader sees of a report: what changes with its language. */
export function bodyMarkup(
  report: Report,
  whatIf: WhatIf,
  settled: Settled,
  charts: ChartWidth = 'wide',
): Markup {
  const { language, title, sections } = report;
  const words = HTML_WORDS[language];
  const parts = reportParts(report, charts);
  const links = sections.map(
    (section) => markup`<li><a href="#${section.id}">${section.title}</a></li>`,
  );
  const drawn = [...parts.sections].map(
    ([id, section]) =>
      markup`<section data-section="${id}" aria-labelledby="${id}">${section}</section>`,
  );
  const other = language === 'nl' ? 'en' : 'nl';
  return markup`<a class="skip" href="#headline">${words.skip}</a>
<header><h1>${title}</h1><button type="button" id="language" data-do="language" lang="${other}" hidden>${words.switchTo}</button></header>
<nav aria-label="${words.contents}"><ul>${links}</ul></nav>
<main id="body">
<section id="headline" tabindex="-1" aria-label="${report.headline.name}">${parts.headline}</section>
${whatIfMarkup(whatIf, settled, language)}
<div id="report">
${join(drawn, '\n')}
</div>
</main>`;
}
