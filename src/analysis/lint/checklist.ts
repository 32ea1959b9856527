import type { LineResult, UsedSetting } from '../../engine/result.ts';
import { addUp, type Decimal, decimal, exactText, ZERO } from '../../model/decimal.ts';
import { isUncertain } from '../../model/formula/tree.ts';
import type { PortfolioResult } from '../calculate.ts';
import { checkPublished } from '../check.ts';
import { countedCases, pooledCases } from './counted.ts';
import { figuresOf, isMadeOfNames, numbersOf } from './figures.ts';
import { countScenarios } from './no-sensitivity.ts';
import type { CheckedPrinciple, Part, Principle, Shown } from './principles.ts';

/** Counts, principle by principle, what the files show. A count is no verdict. */
export function checkPrinciples(result: PortfolioResult): readonly CheckedPrinciple[] {
  const shown: Shown = {
    'involve-stakeholders': stakeholders(result),
    'understand-what-changes': changes(result),
    'value-what-matters': values(result),
    'only-material': materiality(result),
    'do-not-over-claim': claims(result),
    'be-transparent': transparency(result),
    'verify-the-result': {
      published_that_hold: part(checkPublished(result), ({ holds }) => holds),
    },
    'be-responsive': {},
  };
  const principles = Object.keys(shown) as Principle[];
  return principles.map(
    (principle) => ({ principle, shown: shown[principle] }) as CheckedPrinciple,
  );
}

function stakeholders(result: PortfolioResult): Shown['involve-stakeholders'] {
  const lines = linesOf(result);
  const named = lines.flatMap(({ line }) => line.stakeholder ?? []);
  return {
    lines_with_stakeholder: part(lines, ({ line }) => line.stakeholder !== undefined),
    stakeholders: new Set(named).size,
    lines_with_payer_or_gainer: part(
      lines,
      ({ line: { payer, gainer } }) => (payer ?? gainer) !== undefined,
    ),
  };
}

function changes(result: PortfolioResult): Shown['understand-what-changes'] {
  const cases = countedCases(result).map((one) => one.case);
  return {
    cases_with_story: part(cases, ({ story }) => story !== undefined),
    lines_against_the_gain: part(
      linesOf(result),
      ({ gain }) => gain.value?.lessThan(ZERO) === true,
    ),
    effects_not_valued: cases.flatMap(({ notValued }) => notValued).length,
  };
}

function values(result: PortfolioResult): Shown['value-what-matters'] {
  const lines = linesOf(result);
  return {
    lines_with_source: part(lines, ({ line }) => line.amount.source !== undefined),
    lines_with_assumption: part(lines, ({ line }) => line.amount.assumption !== undefined),
    figures_with_range: part(numbersOf(result), isUncertain),
    scenarios: countScenarios(result),
  };
}

const SMALL = decimal('0.01');

function materiality(result: PortfolioResult): Shown['only-material'] {
  const lines = linesOf(result);
  const sizes = lines.flatMap(({ present_value: { value } }) => value?.abs() ?? []);
  const small: Decimal = addUp(sizes).times(SMALL);
  const cases = countedCases(result);
  return {
    small_lines: part(
      lines,
      ({ present_value: { value } }) => value?.abs().lessThan(small) === true,
    ),
    not_valued_with_reason: part(
      cases.flatMap((one) => one.case.notValued),
      ({ because }) => because !== undefined,
    ),
    cases_in_pool: { count: pooledCases(result).length, of: cases.length },
  };
}

function claims(result: PortfolioResult): Shown['do-not-over-claim'] {
  const lines = linesOf(result);
  const takesOff = ({ outcome: { value } }: UsedSetting): boolean =>
    value !== undefined && !value.isZero();
  const shares = (name: 'deadweight' | 'attribution'): number =>
    new Set(lines.flatMap(({ settings }) => settings[name].outcome.value ?? []).map(exactText))
      .size;
  const long = lines.filter(({ firstYear, lastYear }) => lastYear > firstYear);
  return {
    lines_with_deadweight: part(lines, ({ settings }) => takesOff(settings.deadweight)),
    deadweights: shares('deadweight'),
    lines_with_attribution: part(lines, ({ settings }) => takesOff(settings.attribution)),
    attributions: shares('attribution'),
    lines_with_displacement: part(lines, ({ settings }) => takesOff(settings.displacement)),
    lines_with_drop_off: part(long, ({ settings }) => takesOff(settings.drop_off)),
  };
}

function transparency(result: PortfolioResult): Shown['be-transparent'] {
  const { portfolio } = result;
  const figures = figuresOf(result).filter(({ figure }) => !isMadeOfNames(figure.formula));
  const off = [
    ...(portfolio.lint?.off ?? []),
    ...portfolio.cases.flatMap(({ lint, parameters }) => [
      ...(lint?.off ?? []),
      ...(parameters.lint?.off ?? []),
    ]),
  ];
  return {
    figures_with_source: part(figures, ({ figure }) => figure.source !== undefined),
    figures_with_words: part(figures, ({ figure: { note, assumption, because, derivation } }) =>
      [note, assumption, because, derivation].some((words) => words !== undefined),
    ),
    limitations: portfolio.limitations.length,
    perspective: portfolio.perspective !== undefined,
    rules_off: new Set(off).size,
  };
}

function linesOf(result: PortfolioResult): readonly LineResult[] {
  return countedCases(result).flatMap(({ lines }) => lines);
}

function part<T>(all: readonly T[], has: (one: T) => boolean): Part {
  return { count: all.filter(has).length, of: all.length };
}
