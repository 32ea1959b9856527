import type { Finding } from '../../../analysis/lint/finding.ts';
import type { LintResult } from '../../../analysis/lint.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { Outline } from '../../page.ts';
import { LINT_WORDS } from '../../words/lint.ts';
import { foundText } from '../../words/lint-found.ts';
import { BASIS, citationText } from '../../words/lint-literature.ts';
import { placeText } from '../explain/grounds.ts';

/** Rule by rule: why it matters, what to do and where it comes from, and then each finding. */
export function findingBlocks(
  findings: readonly Finding[],
  language: Language,
): readonly Outline[] {
  const words = LINT_WORDS[language];
  const rules = new Map(findings.map(({ code, severity }) => [code, severity]));
  return [...rules].map(([code, severity]) => {
    const { title, why, remedy } = words.rules[code];
    const basis = BASIS[code].map((citation) => citationText(citation, language)).join('; ');
    const rule = {
      depth: 0,
      heading: `${words.severities[severity]}[${code}]: ${title}`,
      details: [`${words.why} ${why}`, `${words.remedy} ${remedy}`, `${words.from} ${basis}.`],
    };
    const own = findings.filter((finding) => finding.code === code);
    return { kind: 'outline', items: [rule, ...own.map((finding) => itemOf(finding, language))] };
  });
}

/** The rules that files switch off, with the reason and what that sets aside. */
export function setAsideBlocks(
  { setAside, portfolio: { complete } }: Pick<LintResult, 'setAside' | 'portfolio'>,
  language: Language,
): readonly Outline[] {
  const words = LINT_WORDS[language];
  return setAside.map(({ code, place, because, findings }) => {
    const off = {
      depth: 0,
      heading: `${placeText(place)}: ${code}, ${words.setsAside(findings.length, complete)}`,
      details: [`${words.because} ${inLanguage(because, language)}`],
    };
    return { kind: 'outline', items: [off, ...findings.map((one) => itemOf(one, language))] };
  });
}

function itemOf(finding: Finding, language: Language): Outline['items'][number] {
  const heading = `${placeText(finding.place)}: ${foundText(finding, language)}.`;
  return { depth: 1, heading, details: [] };
}
