import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScope } from '../../../src/model/formula/bind.ts';
import { createEvaluator } from '../../../src/model/formula/evaluate.ts';
import { formula } from '../../../src/model/formula/template.ts';
import { type Formula, literal, named, none, sum, when } from '../../../src/model/formula/tree.ts';
import { writeFormula } from '../../../src/model/formula/write.ts';
import { evaluateText, figures, parse, placeless } from '../../helpers/figures.ts';
import { RUNS } from '../../helpers/random.ts';

describe('a formula as a reader would write it', () => {
  it.each([
    ['1+2*3', '1 + 2 * 3'],
    ['(1+2)*3', '(1 + 2) * 3'],
    ['((1))', '1'],
    ['1-(2-3)', '1 - (2 - 3)'],
    ['(1-2)-3', '1 - 2 - 3'],
    ['8/(4/2)', '8 / (4 / 2)'],
    ['8/(4*2)', '8 / (4 * 2)'],
    ['(2^3)^2', '(2 ^ 3) ^ 2'],
    ['2^(3^2)', '2 ^ 3 ^ 2'],
    ['-2^2', '-2 ^ 2'],
    ['(-2)^2', '(-2) ^ 2'],
    ['2^-1', '2 ^ (-1)'],
    ['-(1+2)', '-(1 + 2)'],
    ['--a', '--a'],
    ['-50%', '-50%'],
    ['(-50)%', '(-50)%'],
    ['(1+2)%', '(1 + 2)%'],
    ['100-5%', '100 - 5%'],
    ['round(16.72*8*55%;2)*days', 'round(16.72 * 8 * 55%, 2) * days'],
    ['min(1,(2+3),-4)', 'min(1, 2 + 3, -4)'],
  ])('%s: %s', (text, written) => {
    expect(writeFormula(parse(text))).toBe(written);
  });

  it('has its named parts by name, or by a better one', () => {
    const [gain, cost] = [named('casus-1.gain', literal('2')), named('cost', literal('3'))];
    const ratio = formula`${gain} / ${cost}`;
    expect(writeFormula(ratio)).toBe('casus-1.gain / cost');
    expect(writeFormula(ratio, ({ name }) => `«${name}»`)).toBe('«casus-1.gain» / «cost»');
  });

  it('shows the method’s own kinds of node', () => {
    const [a, b] = [named('a', literal('1')), named('b', literal('2'))];
    expect(writeFormula(sum([a, formula`-${b}`, a]))).toBe('a - b + a');
    expect(writeFormula(formula`2 * ${sum([a, b])}`)).toBe('2 * (a + b)');
    expect(writeFormula(formula`2 - ${sum([a, b])}`)).toBe('2 - (a + b)');
    expect(writeFormula(sum([]))).toBe('0');
    expect(writeFormula(when(a, '>', b, formula`${a} / ${b}`, 'no-impact'))).toBe('a / b');
    expect(writeFormula(none('no-impact'))).toBe('–');
  });
});

describe('what was written', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map((n) => literal(`${n}`)),
    fc.integer({ min: 0, max: 9999 }).map((n) => literal(`${n}.${n % 10}5`)),
    fc.constantFrom('a', 'b').map((name): Formula => ({ kind: 'reference', name })),
  );
  const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc
        .record({
          operator: fc.constantFrom('+', '-', '*', '/', '^'),
          left: tie('tree'),
          right: tie('tree'),
        })
        .map((parts): Formula => ({ kind: 'operation', ...parts })),
      tie('tree').map((of): Formula => ({ kind: 'negation', of })),
      tie('tree').map((of): Formula => ({ kind: 'percentage', of })),
      fc
        .record({
          function: fc.constantFrom('min', 'max'),
          arguments: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        })
        .map((parts): Formula => ({ kind: 'call', ...parts })),
      tie('tree').map(
        (of): Formula => ({ kind: 'call', function: 'round', arguments: [of, literal('2')] }),
      ),
    ),
  }));

  it('is read back as the same tree', () => {
    fc.assert(
      fc.property(tree, (formula) => {
        const text = writeFormula(formula);
        fc.pre(text.length <= 2000);
        expect(placeless(parse(text))).toEqual(placeless(formula));
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });

  it('comes to the same where the method itself added up', () => {
    const { terms } = fc.letrec<{ terms: Formula }>((tie) => ({
      terms: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.array(tie('terms'), { maxLength: 4 }).map(sum),
        tie('terms').map((of): Formula => ({ kind: 'negation', of })),
        fc
          .record({
            operator: fc.constantFrom('+', '-', '*'),
            left: tie('terms'),
            right: tie('terms'),
          })
          .map((parts): Formula => ({ kind: 'operation', ...parts })),
      ),
    }));
    const scope = createScope(figures({ a: '3', b: '-2.5' }), () => undefined);
    fc.assert(
      fc.property(terms, (formula) => {
        const evaluate = createEvaluator(() => undefined);
        expect(evaluate(scope.bind(parse(writeFormula(formula))))).toEqual(
          evaluate(scope.bind(formula)),
        );
      }),
      RUNS,
    );
  });

  it('has parts that stand at their place: each slice comes to the same as its part', () => {
    const names = { a: '3', b: '-2.5' };
    const parts = (of: Formula): readonly Formula[] => {
      const below =
        of.kind === 'operation'
          ? [of.left, of.right]
          : of.kind === 'negation' || of.kind === 'percentage'
            ? [of.of]
            : of.kind === 'call'
              ? of.arguments
              : [];
      return [of, ...below.flatMap(parts)];
    };
    fc.assert(
      fc.property(tree, (formula) => {
        const text = writeFormula(formula);
        fc.pre(text.length <= 300);
        for (const part of parts(parse(text))) {
          const { column, length } = part.place ?? { column: 0, length: 0 };
          const slice = text.slice(column - 1, column - 1 + length);
          const plain = evaluateText(writeFormula(part), names).value;
          expect(evaluateText(slice, names).value, slice).toBe(plain);
        }
      }),
      RUNS,
    );
  });
});
