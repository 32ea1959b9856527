import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/model/decimal.ts';
import type { Lint } from '../../../src/model/lint.ts';
import { faultsOf, faultsOfCase, HEAD, load, loadCase, onlyCase, SHELF } from '../folder.ts';

const LINE = 'benefits:\n  x: day_price\n';
const told = (lint: Lint | undefined): readonly string[] =>
  (lint?.off ?? []).map(
    ({ code, because, place: { source, line, column } }) =>
      `${source}:${line}:${column} ${code}: ${JSON.stringify(because)}`,
  );

describe('lint', () => {
  it('gives the rules that are off, each with its reason and place', () => {
    const body = `${LINE}lint:\n  high-ratio: an upper bound\n  no-source:\n    nl: uit een dagboek\n    en: from a diary\n`;
    expect(told(onlyCase(loadCase(body)).lint)).toEqual([
      'cases/a.yaml:7:3 high-ratio: "an upper bound"',
      'cases/a.yaml:8:3 no-source: {"nl":"uit een dagboek","en":"from a diary"}',
    ]);
    expect(onlyCase(loadCase(LINE)).lint).toBeUndefined();
  });

  it('stands on a portfolio and on parameters too; what is extended is taken over', () => {
    const loaded = load({
      'parameters/base.yaml': `${SHELF}lint:\n  no-source: as in base\n  other-year: as in base\n`,
      'parameters/2024.yaml': 'extends: base.yaml\nlint:\n  no-source: as in 2024\n',
      'cases/portfolio.yaml': 'lint:\n  large-share: one case\n',
      'cases/a.yaml': HEAD + LINE,
    });
    expect(faultsOf(loaded)).toEqual([]);
    expect(told(loaded.portfolios[0]?.lint)).toEqual([
      'cases/portfolio.yaml:2:3 large-share: "one case"',
    ]);
    expect(told(onlyCase(loaded).parameters.lint)).toEqual([
      'parameters/2024.yaml:3:3 no-source: "as in 2024"',
      'parameters/base.yaml:28:3 other-year: "as in base"',
    ]);
  });

  it.each(['off', 'False', 'no', '"-"', '...', '"  "', 'ok'])('takes %s for no reason', (word) => {
    expect(faultsOfCase(`${LINE}lint:\n  high-ratio: ${word}\n`)).toEqual([
      '7:3+10 lint-without-reason rule=high-ratio',
    ]);
  });

  it('takes nothing at all for no reason, and one language without for none', () => {
    expect(faultsOfCase(`${LINE}lint:\n  high-ratio:\n`)).toEqual([
      '7:3+10 lint-without-reason rule=high-ratio',
    ]);
    expect(faultsOfCase(`${LINE}lint:\n  high-ratio:\n    nl: een reden\n    en: nee\n`)).toEqual([
      '7:3+10 lint-without-reason rule=high-ratio',
    ]);
  });

  it('knows no other rules, and offers the nearest', () => {
    expect(faultsOfCase(`${LINE}lint:\n  high_ratio: an upper bound\n`)).toEqual([
      '7:3+10 unknown-lint-rule rule=high_ratio suggestion=high-ratio',
    ]);
    expect(faultsOfCase(`${LINE}lint:\n  whatever: an upper bound\n`)).toEqual([
      '7:3+8 unknown-lint-rule rule=whatever suggestion=undefined',
    ]);
  });

  it('takes another threshold, with its reason', () => {
    const body = `${LINE}lint:\n  ratio_threshold:\n    value: 12.5\n    because: so agreed\n`;
    const { ratioThreshold } = onlyCase(loadCase(body)).lint ?? {};
    expect(ratioThreshold && exactText(ratioThreshold.value)).toBe('12.5');
    expect(ratioThreshold?.because).toBe('so agreed');
    expect(ratioThreshold?.place).toMatchObject({ line: 8, column: 12 });
  });

  it.each([
    ['    value: 12\n', '7:3+15 missing-key key=because'],
    ['    value: 12\n    because: yes\n', '8:12+2 lint-without-reason rule=ratio_threshold'],
    ['    value: 2 * 6\n    because: so agreed\n', '8:12+5 not-a-plain-number text=2 * 6'],
    ['    value: -12\n    because: so agreed\n', '8:12+3 not-a-plain-number text=-12'],
  ])('refuses the threshold %j', (stated, fault) => {
    expect(faultsOfCase(`${LINE}lint:\n  ratio_threshold:\n${stated}`)).toEqual([fault]);
  });
});
