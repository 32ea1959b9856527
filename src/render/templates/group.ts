import type { Language } from '../../model/text.ts';

/** The second example case of a new project: a group, over two years, with inputs of its own. */
export function groupText(language: Language, year: string): string {
  return (language === 'nl' ? NL : EN).replaceAll('YEAR', year);
}

export const GROUP_ID: Readonly<Record<Language, string>> = {
  nl: 'jonge-vakmensen',
  en: 'young-mechanics',
};

const EN = `\
# A group of ten, over two years, with inputs of its own.
case: young-mechanics
title: Young people learn a trade
year: YEAR
tags:
  target_group: young people
story: >-
  Ten young people without a diploma followed a summer course in the workshop. Four of them found
  work; half of those were still at work a year later.
clients: 10
amounts: per_client                 # each amount is that of one person; \`total\` is for all together

# What the course took, in place of the cost per participant.
investment:
  trainers:
    label: Trainers
    amount: 9000
    quantity: 2
    source: annual_report, page 31
  tools:
    label: Tools and parts
    amount: 2000
    source: annual_report, page 31

benefits:
  payroll:
    label: Taxes and contributions on the new wages
    amount: contributions_per_month * 12
    quantity: 4                     # without it, all ten clients would count
    duration: 2                     # years
    drop_off:                       # lost each year after the first
      value: 50%
      source: survey, second round
    source: wage_simulator, full-time bike mechanic

costs:
  course_allowance:
    label: Allowance during the course
    amount: 200
    source: annual_report, page 32

avoided_costs:
  guidance:
    label: Guidance of a jobseeker
    amount: guidance_per_jobseeker
    quantity: 4
    assumption: Who has work no longer needs guidance; counted for the first year only.

published:
  source: annual_report, page 14
  impact: 27720                     # (9600 * 4 * (1 + 50%) + 1500 * 4 - 200 * 10) * 60% * 75%
  investment: 20000                 # 9000 * 2 + 2000
  sroi: 1.39                        # 27720 / 20000 = 1.386
`;

const NL = `\
# Een groep van tien, over twee jaar, met een eigen investering.
case: jonge-vakmensen
title: Jongeren leren een vak
year: YEAR
tags:
  target_group: jongeren
story: >-
  Tien jongeren zonder diploma volgden een zomercursus in het atelier. Vier van hen vonden werk; de
  helft van die vier was een jaar later nog aan het werk.
clients: 10
amounts: per_client                 # elk bedrag is dat van één mens; \`total\` is dat van allen samen

# Wat de cursus heeft gevraagd, in plaats van de kost per deelnemer.
investment:
  lesgevers:
    label: Lesgevers
    amount: 9000
    quantity: 2
    source: jaarverslag, blz. 31
  materiaal:
    label: Gereedschap en onderdelen
    amount: 2000
    source: jaarverslag, blz. 31

benefits:
  loonlasten:
    label: Belastingen en bijdragen op de nieuwe lonen
    amount: bijdragen_per_maand * 12
    quantity: 4                     # zonder aantal zouden alle tien cliënten meetellen
    duration: 2                     # jaren
    drop_off:                       # wat er elk jaar na het eerste wegvalt
      value: 50%
      source: bevraging, tweede ronde
    source: loonsimulator, voltijds fietshersteller

costs:
  cursusvergoeding:
    label: Vergoeding tijdens de cursus
    amount: 200
    source: jaarverslag, blz. 32

avoided_costs:
  begeleiding:
    label: Begeleiding van een werkzoekende
    amount: begeleiding_per_werkzoekende
    quantity: 4
    assumption: Wie werk heeft, vraagt geen begeleiding meer; alleen het eerste jaar telt mee.

published:
  source: jaarverslag, blz. 14
  impact: 27720                     # (9600 * 4 * (1 + 50%) + 1500 * 4 - 200 * 10) * 60% * 75%
  investment: 20000                 # 9000 * 2 + 2000
  sroi: 1.39                        # 27720 / 20000 = 1.386
`;
