import type { Headline, Report, Section } from '../../report.ts';
import { join, type Markup, markup } from '../markup.ts';
import { blocksMarkup, headingMarkup } from './blocks.ts';
import type { ChartWidth } from './chart.ts';

/** The parts of a page that follow the figures: each is put in the place of its former self. */
export interface ReportParts {
  readonly headline: Markup;
  /** By their ids, in order. */
  readonly sections: ReadonlyMap<string, Markup>;
}

/** A report as the HTML of its parts. */
export function reportParts(report: Report, charts: ChartWidth): ReportParts {
  return {
    headline: headlineMarkup(report),
    sections: new Map(
      report.sections.map((section) => [
        section.id,
        sectionMarkup(section, report.language, charts),
      ]),
    ),
  };
}

/** What is read first. */
export function headlineMarkup({
  departures,
  headline,
}: Pick<Report, 'departures' | 'headline'>): Markup {
  const { name, value, meaning, caveats, facts, conventions } = headline;
  return markup`${departures.map((text) => markup`<p class="departure">${text}</p>`)}
<p class="figure"><span class="name">${name}</span> <strong>${value}</strong></p>
<p class="meaning">${meaning}</p>
${caveatsMarkup(caveats)}
${factsMarkup(facts)}
<p class="conventions">${conventions}</p>`;
}

function caveatsMarkup(caveats: Headline['caveats']): Markup {
  if (caveats.length === 0) return markup``;
  return markup`<div class="caveats">${caveats.map((text) => markup`<p>${text}</p>`)}</div>`;
}

function factsMarkup(facts: Headline['facts']): Markup {
  if (facts.length === 0) return markup``;
  const all = facts.map(
    ({ term, values }) =>
      markup`<div><dt>${term}</dt>${values.map((value) => markup`<dd>${value}</dd>`)}</div>`,
  );
  return markup`<dl class="facts">${all}</dl>`;
}

function sectionMarkup(
  { id, title, blocks, parts }: Section,
  language: Report['language'],
  charts: ChartWidth,
): Markup {
  const own = blocksMarkup(blocks, { language, id, title, level: 3, charts });
  const inner = parts.map(
    (part) =>
      markup`<section aria-labelledby="${part.id}">${headingMarkup(part.title, 3, part.id)}
${blocksMarkup(part.blocks, { language, id: part.id, title: part.title, level: 4, charts })}</section>`,
  );
  return markup`${headingMarkup(title, 2, id)}
${own}${join(inner, '\n')}`;
}
