import type { LintFacts } from '../../analysis/lint/finding.ts';
import { showMoney, showNumber, showQuantity, showShare } from '../numbers.ts';
import { someOf } from './lint-lists.ts';
import { LINT_PRINCIPLES_EN } from './lint-principles-en.ts';
import type { LintWords } from './lint-words.ts';

/** The words of the lint in English. */
export const LINT_EN: LintWords = {
  title: (of) => `Method lint: ${of}`,
  severities: { warning: 'warning', note: 'note' },
  summary: (warnings, notes) =>
    warnings + notes === 0
      ? 'No rule found anything. That the method is sound does not follow: see the checklist.'
      : `${many(warnings, 'warning')}, ${many(notes, 'note')}. A finding is a question to the study, not a fault in its files.`,
  incomplete:
    'Not all cases of the portfolio are here: what concerns the pool as a whole was not looked at.',
  findings: 'Findings',
  why: 'Why it matters:',
  remedy: 'What to do:',
  from: 'From:',
  setAside: 'Switched off in the files',
  because: 'because:',
  setsAside: (findings, isAll) =>
    findings === 0
      ? isAll
        ? 'it sets nothing aside, and can be taken out'
        : 'it sets nothing aside here'
      : `it sets ${many(findings, 'finding')} aside`,
  threshold: (value, stated) =>
    stated
      ? `A ratio above ${value} is called high by ${stated.place}, because: ${stated.because}`
      : `A ratio above ${value} is called high. That number is our choice: the literature names no limit.`,
  checklist: 'Checklist by the eight Principles of Social Value',
  noScore:
    'A checklist and no score: what the files show is counted, the rest is for a person to answer. A file can not prove that there was a control group, nor that the people concerned were asked.',
  shown: 'The files show:',
  showsNothing: 'nothing, as no file can show this',
  asked: 'To be answered:',
  literature: 'Literature',
  rules: {
    'no-deadweight': {
      title: 'No deadweight',
      found: (facts) => deducted('deadweight', facts),
      why: 'Part of a change usually comes about without the programme too. With a deadweight of 0 the ratio claims all of it.',
      remedy:
        'State the share that would have happened anyway and what it rests on: a comparison group, a benchmark, or an assumption that says it is one.',
    },
    'no-attribution': {
      title: 'No attribution to others',
      found: (facts) => deducted('attribution', facts),
      why: 'Other organisations, families and the clients themselves bring changes about too. With an attribution of 0 the ratio claims their part as well.',
      remedy: 'State the share that is owed to others, or your own contribution, and who they are.',
    },
    'high-ratio': {
      title: 'A high ratio',
      found: ({ address, ratio, threshold }) =>
        `${address} is ${showNumber(ratio, 2, 'en')}, above ${showQuantity(threshold.value, 'en')}`,
      why: 'A high ratio is no fault. It often comes from a narrow investment, from chosen successes or from small deductions, and it will be compared with ratios that were made in another way.',
      remedy:
        'Say beside it which costs the investment holds and how the cases were chosen, and show the ratio at more cautious values.',
    },
    'counted-twice': {
      title: 'The same amount in two groups',
      found: ({ addresses: [first, second], amount, currency, cancels }) =>
        `${first} and ${second} are both ${showMoney(amount, currency, 'en')} a year, and ${
          cancels ? 'the one takes away what the other adds' : 'both count in the same direction'
        }`,
      why: 'One effect under two names counts double. What one party pays and another receives is a transfer, and adds nothing to the whole.',
      remedy: 'Keep one of the two; or, if they are two effects, switch the rule off and say why.',
    },
    'no-source': {
      title: 'No source',
      found: ({ address }) => `${address} has no source and no assumption`,
      why: 'Nobody can check the figure, or see whether it fits these people and this year.',
      remedy: 'Add a "source"; where there is none, an "assumption" with what is assumed and why.',
    },
    'unexplained-line': {
      title: 'A line that nobody explains',
      found: ({ address }) =>
        `${address} has no label, note, assumption, reason or derivation, and is no parameter`,
      why: 'A reader sees a number, and not what changed or for whom.',
      remedy: 'Add a "label" that names the change, and a "note" where the amount needs one.',
    },
    'other-year': {
      title: 'Parameters of another year',
      found: ({ id, year, parameters, parametersYear }) =>
        `${id} is about ${year} and uses ${parameters}, which is of ${parametersYear}`,
      why: 'Wages, benefits and rules change with the year: the result is of neither year.',
      remedy:
        'Make a parameter file of the year of the case, which may extend the other one; or say why that one will do.',
    },
    'mixed-price-years': {
      title: 'Prices of different years',
      found: ({ addresses, priceYear, others }) =>
        `${some(addresses)} ${addresses.length === 1 ? 'is' : 'are'} in prices of ${priceYear}, beside amounts in prices of ${some(others)}`,
      why: 'Money of different years is not worth the same. Added up as it stands, older amounts weigh too little when prices have risen.',
      remedy:
        'Bring the amount to the prices of the others by a formula that one can see, such as 407 * cpi_2024 / cpi_2021, with the unit "index" on the index parameters.',
    },
    'no-sensitivity': {
      title: 'No sensitivity stated',
      found: ({ figures }) =>
        `none of the ${figures} figures that were read has a range, and no scenario is stated`,
      why: 'Deadweight, attribution and money values are estimates. Without a low and a high value nobody sees whether the conclusion survives other estimates.',
      remedy:
        'Give the figures that decide most a "range" with "low" and "high", deadweight and attribution first; or state "scenarios".',
    },
    'large-share': {
      title: 'More than half of the pool',
      found: ({ address, share }) =>
        `${address} carries ${showShare(share, 1, 'en')} of the present value of the pool`,
      why: 'The pooled ratio stands or falls with this one case or line.',
      remedy: 'Check it before all others, and show the pool without it.',
    },
    'assumption-only': {
      title: 'An assumption without a source',
      found: ({ address }) => `${address} rests on an assumption alone`,
      why: 'An assumption that says it is one is honest. How much hangs on it is for the reader to judge.',
      remedy: 'Look for a "source", or give it a "range".',
    },
    'beyond-horizon': {
      title: 'Longer than the horizon',
      found: ({ address, horizon }) =>
        `${address} runs on after year ${horizon}, the last one that counts`,
      why: 'The line claims a longer effect than the result counts, and a reader may take one for the other.',
      remedy:
        'Make the duration shorter or the horizon longer, or say that what comes later is left out.',
    },
  },
  principles: LINT_PRINCIPLES_EN,
};

function deducted(
  name: string,
  { isStated, addresses, lines }: LintFacts['no-deadweight'],
): string {
  const which =
    addresses.length === lines
      ? lines === 1
        ? `for ${some(addresses)}`
        : `for all ${lines} lines`
      : `for ${addresses.length} of ${lines} lines: ${some(addresses)}`;
  return `${name} is ${isStated ? '0%' : 'stated nowhere'} ${which}`;
}

function some(names: readonly string[]): string {
  return someOf(names, 'and', (count) => many(count, 'other'));
}

function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
