import type { Language } from '../../model/text.ts';

/** Sentences of pages that say something of this run: each takes what it needs, already shown. */
interface Sentences {
  readonly amounts: (currencies: string, years: string) => string;
  readonly savings: string;
  readonly reading: string;
  readonly roundingOff: string;
  readonly sharesRoundingOff: string;
  readonly poolHasNoReportPayback: string;
  readonly notPooled: string;
  readonly incomplete: string;
  readonly conventions: string;
  readonly parameters: (files: string, version: string) => string;
  readonly overridden: (settings: string) => string;
  readonly scenario: (name: string) => string;
  readonly ofScenario: (name: string, set: string, because: string) => string;
  readonly replaced: string;
  readonly bookedWith: string;
  readonly loss: string;
  readonly illustration: (title: string, amount: string, priceYears: string) => string;
  readonly furtherFigures: string;
  readonly upToYear: (year: string) => string;
  readonly noPoolByHorizon: string;
  readonly cut: string;
  readonly yearByYear: (of: string) => string;
  readonly impactByLine: string;
  readonly presentByLine: string;
  readonly investmentByInput: string;
  readonly tolerance: (tolerance: string, figures: string, because: string) => string;
}

const nl: Sentences = {
  amounts: (currencies, years) =>
    `Bedragen in ${currencies}, jaar ${years}. Netto baten zijn na aftrek van gederfde baten, netto kosten na aftrek van vermeden kosten.`,
  savings: 'Netto kosten onder nul zijn een besparing.',
  reading:
    'De terugverdientijd rapport deelt het negatieve saldo van de situatie zonder door de winst. Welke posten in de situatie zonder en welke in de situatie met geboekt zijn, is onze lezing van het rapport.',
  roundingOff:
    'Elk cijfer is apart afgerond: getoonde delen tellen niet overal exact op tot het getoonde totaal.',
  sharesRoundingOff: 'Elk aandeel is apart afgerond: samen geven ze niet exact 100%.',
  poolHasNoReportPayback:
    'De terugverdientijd rapport bestaat enkel per casus, niet voor het totaal.',
  notPooled: 'Deze casus telt niet mee in het totaal.',
  incomplete: 'Er is geen totaal: niet alle casussen van de portfolio zijn hier samen.',
  conventions: 'Conventies',
  parameters: (files, version) => `Parameters: ${files}. sroi ${version}.`,
  overridden: (settings) => `Deze berekening wijkt af van de bestanden: ${settings}.`,
  scenario: (name) => `scenario ${name}`,
  ofScenario: (name, set, because) => `Scenario ${name} (${set}): ${because}`,
  replaced: 'alles ervan is vervangen met --set',
  bookedWith: 'Geboekt in de situatie met: telt niet in het saldo zonder.',
  loss: 'Een verlies: telt met het omgekeerde teken van zijn groep.',
  illustration: (title, amount, priceYears) => `${title}: ${amount} (prijspeil ${priceYears})`,
  furtherFigures:
    'B zijn de baten, G de gederfde baten, A de vermeden kosten en K de kosten, met de investering erbij: contante waarden, na aftrek van deadweight, attributie en verdringing. De terugverdientijd investering in jaren volgt de jaarstromen vanaf jaar 0, gelijkmatig binnen een jaar, en is een ander cijfer dan de terugverdientijd rapport.',
  upToYear: (year) => `t.e.m. jaar ${year}`,
  noPoolByHorizon: 'Er is geen totaal per horizon: niet elke casus geeft dezelfde horizons op.',
  cut: 'Jaren na de horizon tellen niet mee. Posten met zulke jaren:',
  yearByYear: (of) => `${of}, jaar per jaar`,
  impactByLine: 'Impact per post:',
  presentByLine: 'Contante waarde per post:',
  investmentByInput: 'Investering per post, niet verdisconteerd:',
  tolerance: (tolerance, figures, because) => `Tolerantie ${tolerance} voor ${figures}: ${because}`,
};

const en: Sentences = {
  amounts: (currencies, years) =>
    `Amounts in ${currencies}, year ${years}. Net benefits are after forgone benefits, net costs after avoided costs.`,
  savings: 'Net costs below zero are a saving.',
  reading:
    'The report payback divides the negative balance of the situation without by the gain. Which lines are booked in the situation without and which in the situation with is our reading of the report.',
  roundingOff:
    'Each figure is rounded on its own: shown parts do not everywhere add up to the shown total.',
  sharesRoundingOff: 'Each share is rounded on its own: together they do not come to exactly 100%.',
  poolHasNoReportPayback: 'The report payback exists for a case only, not for a pool.',
  notPooled: 'This case does not count in the pool.',
  incomplete: 'There is no pool: not all cases of the portfolio are here.',
  conventions: 'Conventions',
  parameters: (files, version) => `Parameters: ${files}. sroi ${version}.`,
  overridden: (settings) => `This run departs from the files: ${settings}.`,
  scenario: (name) => `scenario ${name}`,
  ofScenario: (name, set, because) => `Scenario ${name} (${set}): ${because}`,
  replaced: 'all of it was replaced with --set',
  bookedWith: 'Booked in the situation with: not in the balance without.',
  loss: 'A loss: counts with the opposite sign of its group.',
  illustration: (title, amount, priceYears) => `${title}: ${amount} (prices of ${priceYears})`,
  furtherFigures:
    'B is benefits, F forgone benefits, A avoided costs and C costs, with the investment: present values, after deadweight, attribution and displacement. The investment payback in years follows the annual flows from year 0, evenly within a year, and is another figure than the report payback.',
  upToYear: (year) => `up to year ${year}`,
  noPoolByHorizon: 'There is no pool by horizon: not every case states the same horizons.',
  cut: 'Years after the horizon do not count. Lines that have such years:',
  yearByYear: (of) => `${of}, year by year`,
  impactByLine: 'Impact by line:',
  presentByLine: 'Present value by line:',
  investmentByInput: 'Investment by line, not discounted:',
  tolerance: (tolerance, figures, because) => `Tolerance ${tolerance} for ${figures}: ${because}`,
};

export const SENTENCES: Readonly<Record<Language, Sentences>> = { nl, en };
