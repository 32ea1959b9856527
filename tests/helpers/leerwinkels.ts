import { type CaseText, makeParameters } from './records.ts';

/** The shelf of the published evaluation: what its cases share. */
const SHELF = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '448.60',
  values: { vdab: '783000000 / 210000', tax_relief: '4 * 16.40 * 220 * 45%' },
});

/** The four published cases of 2024, line by line as METHOD tabulates them, euro per year. */
export const CASES: readonly CaseText[] = [
  {
    id: 'casus-1',
    parameters: SHELF,
    benefits: {
      payroll: '14916.36',
      vat_uplift: '469.59',
      working_parent: 'round(28800 * (13.07% + 25%) + 4800, -2)',
    },
    forgone_benefits: { pension_levy: '803.37' },
    costs: { childcare: 'tax_relief' },
    avoided_costs: {
      invalidity: 'round(16.72 * 8 * 55%, 2) * 312',
      vdab: 'vdab',
      mental_health: { amount: '760.39', situation: 'with' },
      crime: { amount: '3658.96', situation: 'with' },
    },
    published: {
      net_benefits: '30382.57 ± 0.01',
      net_costs: '-24607.37 ± 0.01',
      gain: '54989.93 ± 0.01',
      sroi: '15.32',
      report_payback_years: '0.47',
    },
  },
  {
    id: 'casus-2',
    parameters: SHELF,
    benefits: { payroll: '21237.84', vat_uplift: '469.59' },
    avoided_costs: {
      leefloon: '15461.53',
      administration: '2210.67',
      vdab: 'vdab',
      mental_health: { amount: '760.39', situation: 'with' },
      crime: { amount: '3658.96', situation: 'with' },
    },
    published: {
      net_benefits: '21707.43',
      net_costs: '-25820.13 ± 0.01',
      sroi: '13.24',
      report_payback_years: '0.45',
    },
  },
  {
    id: 'casus-3',
    parameters: SHELF,
    benefits: { payroll: '3765.00', vat_uplift: '469.59', working_parent: '15800' },
    forgone_benefits: { earlier_job: '1129.60' },
    costs: { childcare: 'tax_relief' },
    avoided_costs: { unemployment: '2 * 65% * 1650', vdab: 'vdab' },
    published: {
      net_benefits: '18904.99',
      net_costs: '620.83',
      sroi: '5.09',
      report_payback_years: '0.26',
    },
  },
  {
    id: 'casus-4',
    parameters: SHELF,
    benefits: { payroll: '22992.96' },
    forgone_benefits: { earlier_job: '5534.52' },
    published: {
      net_benefits: '17458.44',
      net_costs: '0',
      sroi: '4.86',
      report_payback_years: 'none: nothing-to-pay-back',
    },
  },
];
