import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import { createScope } from '../../../src/model/formula/bind.ts';
import { createEvaluator, type Value } from '../../../src/model/formula/evaluate.ts';
import { type Step, trailOf } from '../../../src/model/formula/trail.ts';
import { type Figure, literal, named, when } from '../../../src/model/formula/tree.ts';
import { collect, figure, parse } from '../../helpers/figures.ts';

const text = (value: Value): string => (typeof value === 'string' ? value : exactText(value));

/** A trail as lines, indented; `…` where its parts were shown before. */
function outline({ node, value, steps, repeated, derivation }: Step, depth = 0): readonly string[] {
  const derived = derivation ? ` (${text(derivation.value)})` : '';
  const line = `${'  '.repeat(depth)}${node.name} = ${text(value)}${derived}${repeated ? ' …' : ''}`;
  return [line, ...steps.flatMap((step) => outline(step, depth + 1))];
}

describe('a trail', () => {
  const { report } = collect();
  const scope = createScope(
    new Map([
      ['budget', figure('783000000')],
      ['jobseekers', figure('200000', { derivation: parse('budget / 3915') })],
      ['cost', figure('budget / jobseekers')],
      ['double', figure('2 * cost')],
    ]),
    report,
  );
  const derivationOf = ({ derivation }: Figure) => derivation && scope.bind(derivation);

  it('goes down to every number that somebody stated, and follows once what is shared', () => {
    const total = named('total', scope.bind(parse('double - cost + 0 * budget')));
    expect(outline(trailOf(total, createEvaluator(report), derivationOf))).toEqual([
      'total = 3915',
      '  double = 7830',
      '    cost = 3915',
      '      budget = 783000000',
      '      jobseekers = 200000 (200000)',
      '  cost = 3915 …',
      '  budget = 783000000 …',
    ]);
  });

  it('says why there is no figure, and what that hangs on', () => {
    const cost = scope.bind(parse('cost'));
    const ratio = named('ratio', when(cost, '<', literal('0'), cost, 'no-investment'));
    expect(outline(trailOf(ratio, createEvaluator(report), derivationOf)).slice(0, 2)).toEqual([
      'ratio = no-investment',
      '  cost = 3915',
    ]);
  });
});
