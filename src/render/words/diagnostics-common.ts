import type { Code, Facts, IdPattern } from '../../model/diagnostic.ts';

/** What is wrong, in one sentence without its full stop, and a remedy that can be typed. */
export type Words = readonly [message: string, hint: string];

/** The words for every code there is: a code without words does not compile. */
export type DiagnosticWords = { readonly [C in Code]: (facts: Facts[C]) => Words };

/** Texts in a row, each in backticks: `a`, `b` and `c`. */
export function listed(texts: readonly string[], and: string): string {
  const quoted = texts.map((text) => `\`${text}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${and} ${last}`;
}

/** The id that a text would be if it kept to the pattern; nothing if none is left of it. */
export function asId(text: string, pattern: IdPattern): string | undefined {
  const joint = pattern === 'name' ? '_' : '-';
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[^a-z]+|[_-]+$/g, '');
  return id === '' ? undefined : id;
}

/** A whole number; one of many digits as the power of ten below it: `more than 10^21`. */
export function shortNumber(digits: string, moreThan: string): string {
  return digits.length <= MOST_DIGITS ? digits : `${moreThan} 10^${digits.length - 1}`;
}

const MOST_DIGITS = 15;

/** How a key may be written, for one that is missing. */
export function sampleOf(key: string): string {
  return `${key}: ${SAMPLES[key] ?? '…'}`;
}

const SAMPLES: Readonly<Record<string, string>> = {
  case: 'casus-1',
  scenario: 'low',
  year: '2024',
  currency: 'EUR',
  amount: '1650',
  value: '1650',
  low: '40%',
  high: '60%',
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '448.60',
  kind: 'pert',
  most_likely: '50%',
  mean: '50%',
  standard_deviation: '5%',
  chance: '25%',
};

/** Whether a name is the address of a line's amount, which its group gives a sign. */
export function isLineAmount(name: string): boolean {
  return /^[^.]+\.(?:benefits|forgone_benefits|costs|avoided_costs)\.[^.]+$/.test(name);
}

/** Whether a name is that of a drop-off, or of a value that one may have: shares below 0 too. */
export function isDropOff(name: string): boolean {
  return /(?:^|\.)drop_off(?:\.(?:range|distribution)\..*(?<!chance|standard_deviation))?$/.test(
    name,
  );
}
