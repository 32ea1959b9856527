import { type Rule, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { decimalOperators } from '../../tools/lint/decimal-operators.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts*'], defaultProject: 'tsconfig.json' },
      tsconfigRootDir: process.cwd(),
    },
  },
});

const given = `
import type { Decimal } from './src/model/decimal.ts';
declare const a: Decimal, b: Decimal, n: number, s: string, many: Decimal[];
declare const maybe: Decimal | undefined, mixed: Decimal | string;
`;

const good = [
  'a.lessThan(b)',
  'a.equals(b) && n < 3 && n + 1 > 2',
  'maybe === undefined || maybe == null',
  'maybe !== undefined && null !== maybe',
  'many.sort((x, y) => x.comparedTo(y))',
  'many.length + many.length',
  '[1, 2].includes(n)',
  'n.toFixed(2) + s',
  '`${a.toFixed(2)} ${n}`',
  'String(n) + String(s)',
  '((parts: TemplateStringsArray, ...rest: Decimal[]) => parts.length + rest.length)`${a} * ${b}`',
  '!maybe',
  'let c = a; c = b; c ??= a',
  'declare namespace money { class Decimal {} }; declare const x: money.Decimal; x === x',
];

const bad = {
  operator: [
    'a < b',
    'a <= b',
    'a > n',
    'n >= a',
    'a == b',
    'a === b',
    'a != b',
    'a !== b',
    'a + b',
    's + a',
    'a - b',
    'a * n',
    'a / b',
    'a % b',
    'a ** 2',
    'let t = s; t += a',
    'let t: any = n; t -= a',
    '-a',
    '+a',
    'maybe === a',
    'mixed === s',
    'many[0] === many[1]',
    'a.plus(b) > a.minus(b)',
    'function f<T extends Decimal>(x: T, y: T) { return x === y }',
  ],
  text: ['`${a}`', '`${maybe}`', '`${s} ${mixed}`', 'String(a)', 'Number(a)'],
  identity: [
    'many.sort()',
    '[a, b].toSorted()',
    'many.includes(a)',
    'many.indexOf(a)',
    "many.join(', ')",
    'switch (a) { case b: break }',
  ],
};

describe('decimal-operators', () => {
  // ESLint and typescript-eslint each have a type of their own for the same rule.
  tester.run('decimal-operators', decimalOperators as unknown as Rule.RuleModule, {
    valid: good.map((code) => ({ code: `${given}${code}`, name: code, filename: 'file.ts' })),
    invalid: Object.entries(bad).flatMap(([messageId, codes]) =>
      codes.map((code) => ({
        code: `${given}${code}`,
        name: code,
        filename: 'file.ts',
        errors: [{ messageId }],
      })),
    ),
  });
});
