import type { Finding, Threshold } from '../../analysis/lint/finding.ts';
import type { CheckedPrinciple, Part } from '../../analysis/lint/principles.ts';
import type { LintResult, SetAside } from '../../analysis/lint.ts';
import { exactText } from '../../model/decimal.ts';
import type { Language } from '../../model/text.ts';
import { LINT_WORDS } from '../words/lint.ts';
import { foundText } from '../words/lint-found.ts';
import { BASIS, citationText, LITERATURE, PRINCIPLE_NUMBERS } from '../words/lint-literature.ts';
import { type Json, jsonText, placeJson } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** Findings and checklist as a JSON text; `docs/commands/lint.md` explains its keys. */
export function lintJson(results: readonly LintResult[], language: Language): string {
  return jsonText({
    schema_version: SCHEMA_VERSION,
    portfolios: results.map((result) => portfolioJson(result, language)),
    literature: Object.values(LITERATURE).map(({ full }) => full),
  });
}

function portfolioJson(result: LintResult, language: Language): Json {
  const { portfolio, findings, setAside, thresholds, checklist } = result;
  const place = portfolio.place;
  return {
    title: portfolio.title ?? null,
    place: place ? placeJson(place) : null,
    complete: portfolio.complete,
    findings: findings.map((finding) => findingJson(finding, language)),
    set_aside: setAside.map((one) => setAsideJson(one, language)),
    ratio_thresholds: thresholds.map(thresholdJson),
    checklist: checklist.map((checked) => principleJson(checked, language)),
  };
}

function findingJson(finding: Finding, language: Language): Json {
  const { code, severity, place, cases } = finding;
  const { title, why, remedy } = LINT_WORDS[language].rules[code];
  return {
    code,
    severity,
    title,
    message: foundText(finding, language),
    why,
    remedy,
    literature: BASIS[code].map((citation) => citationText(citation, language)),
    place: placeJson(place),
    cases: cases.map(({ id }) => id),
  };
}

function setAsideJson({ code, because, place, findings }: SetAside, language: Language): Json {
  return {
    code,
    because,
    place: placeJson(place),
    findings: findings.map((finding) => ({
      message: foundText(finding, language),
      place: placeJson(finding.place),
    })),
  };
}

function thresholdJson({ value, stated }: Threshold): Json {
  return {
    value: exactText(value),
    because: stated?.because ?? null,
    place: stated ? placeJson(stated.place) : null,
  };
}

function principleJson({ principle, shown }: CheckedPrinciple, language: Language): Json {
  const { title, asked } = LINT_WORDS[language].principles[principle];
  return { number: PRINCIPLE_NUMBERS[principle], principle, title, shown: shownJson(shown), asked };
}

function shownJson(shown: CheckedPrinciple['shown']): Json {
  const counted: Readonly<Record<string, Part | number | boolean>> = { ...shown };
  return Object.fromEntries(
    Object.entries(counted).map(([name, value]) => [
      name,
      typeof value === 'object' ? { ...value } : value,
    ]),
  );
}
