import type { Simulation } from '../../analysis/simulate.ts';
import { decimal, exactText } from '../../model/decimal.ts';
import type { Field } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { csvText } from './csv/text.ts';

const BEFORE = [
  'case',
  'figure',
  'draws',
  'seed',
  'method',
  'exact',
  'draws_with_figure',
  'draws_without_figure',
  'mean',
  'standard_error',
];
const AFTER = ['target', 'chance_of_target'];

/** A simulation as CSV: a row for each case, and last the pool. */
export function simulateCsv({ plan, target, results }: Simulation, excel?: Excel): string {
  const { figure, draws, seed, method } = plan.request;
  const number = (value: number | undefined): Field => ({
    number: value === undefined ? '' : plain(value),
  });
  const percents = (results[0]?.percentiles ?? []).map(({ percent }) => `p${percent}`);
  return csvText(
    [...BEFORE, ...percents, ...AFTER],
    results.map((one): readonly Field[] => [
      { text: one.owner.id },
      { text: figure },
      number(draws),
      number(seed),
      { text: method },
      one.owner.base.value
        ? { number: exactText(one.owner.base.value) }
        : { text: one.owner.base.reason },
      number(one.draws),
      number(one.missing),
      number(one.mean),
      number(one.standardError),
      ...one.percentiles.map(({ value }) => number(value)),
      { number: exactText(target) },
      number(one.chance),
    ]),
    excel,
  );
}

/** A double in the fewest digits that give it back, without an exponent. */
function plain(value: number): string {
  const text = `${value}`;
  return text.includes('e') ? exactText(decimal(text)) : text;
}
