import type { PortfolioResult } from '../../src/analysis/calculate.ts';
import { figure } from '../helpers/figures.ts';
import { CASES } from '../helpers/leerwinkels.ts';
import { study } from './study.ts';

const TITLES = [
  { nl: 'Van invaliditeit naar kinderopvang', en: 'From invalidity to childcare' },
  { nl: 'Van leefloon naar de keuken', en: 'From leefloon to the kitchen' },
  { nl: 'Van tijdelijk werk naar kinderopvang', en: 'From temporary work to childcare' },
  { nl: 'Van kantoordiploma naar sociaal werk', en: 'From office diploma to social work' },
];

const PAYROLL = figure('14916.36', {
  label: {
    nl: 'Loonlasten en belastingen, nieuwe job',
    en: 'Payroll taxes and contributions, new job',
  },
  source: { text: 'evaluatie, casus 1' },
});

/** The four published cases and the illustration, with the words that pages show of them. */
export function leerwinkels(): PortfolioResult {
  const cases = CASES.map((text, index) => ({
    ...text,
    benefits: index === 0 ? { ...text.benefits, payroll: PAYROLL } : { ...text.benefits },
    title: TITLES[index] ?? '',
    because: {
      nl: 'De evaluatie telt onafgeronde bedragen op die ze niet afdrukt.',
      en: 'The evaluation adds up unrounded amounts that it does not print.',
    },
  }));
  const neet = {
    id: 'neet',
    title: { nl: 'Een jongere die op school blijft', en: 'A young person who stays in school' },
    illustration: true,
    avoided_costs: { neet_cost: figure('18387', { priceYear: '2011' }) },
  };
  return study({
    title: { nl: 'De leerwinkels in vier casussen', en: 'The leerwinkels in four cases' },
    perspective: { nl: 'Bekeken vanuit de overheid.', en: "Seen from the government's side." },
    limitations: [
      {
        nl: 'Eén jaar en vier geslaagde, intensieve trajecten geven een bovengrens, geen voorspelling.',
        en: 'One year and four successful, intensive trajectories give an upper bound, not a forecast.',
      },
    ],
    published: { sroi: '9.63' },
    cases: [...cases, neet],
  });
}
