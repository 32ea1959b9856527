import { describe, expect, it } from 'vitest';
import { sroi } from '../helpers/cli.ts';

// Published studies entered as case files: each figure that the publication prints, at the decimals
// that it prints.

/** A figure as the publication has it: its address, what is printed, and the tolerance if any. */
type Row = readonly [address: string, printed: string, tolerance?: string];

const NONPROFIT: readonly Row[] = [
  ['worked-example.present_value', '1653369'],
  ['worked-example.sroi', '2.67'],
  ['worked-example.scenarios.pessimistic.sroi', '0.69'],
];

const TURNER: readonly Row[] = [
  ['learning.present_value', '569074', '661'],
  ['learning.net_sroi', '4.09'], // from the three deductions
  ['printed-value.net_sroi', '4.09'], // from the value that is printed
  ['band-low.net_sroi', '2.67', '0.01'],
  ['band-high.net_sroi', '5.08', '0.73'],
];

const TREASURY: readonly Row[] = [
  ['factors.annual.1.present_value', '0.96225'],
  ['factors.annual.2.present_value', '0.89097'],
  ['factors.annual.3.present_value', '0.82497'],
  ['yearly.annual.1.present_value', '481125'],
  ['yearly.annual.2.present_value', '445486'],
  ['yearly.annual.3.present_value', '412487'],
  ['option-1.benefits.five_benefits.present_value', '5849716'],
  ['option-1.costs.running.present_value', '-5849716'],
  ['option-1.net_present_value', '0'],
  ['option-1.bcr_net_over_costs', '1.00'],
  ['option-1.bcr_gains_over_losses', '1.00'],
  ['option-2.net_costs', '17000000'], // the whole-of-life cost
  ['option-2.benefits.benefits.present_value', '7604631'],
  ['option-2.costs.capital.present_value', '-2000000'],
  ['option-2.costs.running.present_value', '-5849716'],
  ['option-2.net_present_value', '-245085'],
  ['option-2.bcr_net_over_costs', '0.97'],
  ['option-3.net_present_value', '4362077', '1'],
  ['option-3.bcr_net_over_costs', '1.12'],
  ['option-4.net_present_value', '3815042'],
  ['option-4.bcr_net_over_costs', '1.09'],
];

interface Figure {
  readonly address: string;
  readonly holds: boolean;
  readonly published: string;
  readonly rounded: string;
  readonly tolerance: string;
}

async function check(folder: string, ...more: readonly string[]) {
  const argv = ['check', `tests/studies/${folder}`, '--strict', '--format', 'json', ...more];
  const { code, output, errors } = await sroi(argv);
  expect(errors).toBe('');
  const { figures } = JSON.parse(output) as { readonly figures: readonly Figure[] };
  return { code, figures };
}

describe.each([
  ['nonprofit', NONPROFIT],
  ['turner', TURNER],
  ['treasury', TREASURY],
] as const)('%s', (folder, rows) => {
  it('is reproduced, without a warning', async () => {
    const { code, figures } = await check(folder);
    expect(figures.filter(({ holds }) => !holds)).toEqual([]);
    expect(code).toBe(0);
  });

  it('asserts every figure that the publication prints, and tolerates no more than it must', async () => {
    const { figures } = await check(folder);
    const told = figures.map(({ address, published, tolerance }) =>
      tolerance !== '0' ? [address, published, tolerance] : [address, published],
    );
    expect(told.toSorted()).toEqual(rows.toSorted());
    // a tolerance is just what the printed figure needs
    for (const { published, rounded, tolerance } of figures) {
      const off = Math.abs(Number(rounded) - Number(published));
      expect(off.toFixed(2)).toBe(Number(tolerance).toFixed(2));
    }
  });
});

it('treasury: the present value of the costs of option 2 is that of its two lines together', async () => {
  const { figures } = await check('treasury');
  const lines = figures.filter(({ address }) => address.startsWith('option-2.costs.'));
  expect(lines.reduce((sum, { rounded }) => sum + Number(rounded), 0)).toBe(-7849716);
});

// What the wrong convention would give, recomputed beside the published figures.
describe('with the wrong convention a check fails, at the figure that it gives', () => {
  it.each([
    [
      'nonprofit, year 1 not discounted',
      'nonprofit',
      'worked-example.timing=start-of-year',
      'worked-example.present_value',
      '1711237',
    ],
    [
      'nonprofit, drop-off in year 1 already',
      'nonprofit',
      'worked-example.benefits.outcome_a=4500 * (1 - 20%)',
      'worked-example.present_value',
      '1399427',
    ],
    [
      'treasury, end of year',
      'treasury',
      'timing=end-of-year',
      'option-1.benefits.five_benefits.present_value',
      '5628892',
    ],
    [
      'treasury, year 1 not discounted',
      'treasury',
      'timing=start-of-year',
      'option-1.benefits.five_benefits.present_value',
      '6079203',
    ],
    // attribution as what the programme itself keeps: 1,185,570 × 82.5% × 36.2% × 91.3%
    [
      'turner, attribution read as the contribution',
      'turner',
      'learning.contribution=36.2%',
      'learning.present_value',
      '323266',
    ],
    // 1 − (17.5% + 36.2% + 8.7%) = 37.6% of 1,185,570
    [
      'turner, deductions added up',
      'turner',
      'learning.benefits.lifelong_learning=1185570 * 37.6% / (82.5% * 63.8% * 91.3%)',
      'learning.present_value',
      '445774',
    ],
  ])('%s', async (_, folder, set, address, wrong) => {
    const { code, figures } = await check(folder, '--set', set);
    expect(code).toBe(1);
    expect(figures.find((figure) => figure.address === address)).toMatchObject({
      holds: false,
      rounded: wrong,
    });
  });
});

it('turner: the ratio that is not net is 1 more', async () => {
  const { output } = await sroi(['calc', 'tests/studies/turner/learning.yaml', '--format', 'json']);
  expect(output).toMatch(/"sroi": "5\.0948\d+"/);
});
