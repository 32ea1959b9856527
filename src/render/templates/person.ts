import type { Language } from '../../model/text.ts';

/** The first example case of a new project: one person, one year. */
export function personText(language: Language, year: string): string {
  return (language === 'nl' ? NL : EN).replaceAll('YEAR', year);
}

export const PERSON_ID: Readonly<Record<Language, string>> = {
  nl: 'naar-werk',
  en: 'into-work',
};

const EN = `\
# One person, one year: what changes for the government when somebody finds work.
# Amounts are positive: the group that a line stands in gives it its sign.
case: into-work
title: From income support to a job
year: YEAR                          # takes parameters/YEAR.yaml
tags:
  target_group: jobseekers
story: >-
  A woman of forty lived on income support. In the workshop she learnt to repair bikes, and a bike
  shop then took her on full time.

# Income that the government gains.
benefits:
  payroll:
    label: Taxes and contributions on the new wage
    amount: contributions_per_month * 12
    source: wage_simulator, full-time bike mechanic
  extra_vat: extra_vat              # one parameter: it brings its own label and source

# Cost that the government newly bears.
costs:
  bike_allowance:
    label: Bike allowance
    amount: 50 * 12
    assumption: She cycles to work each day, and is paid 50 euro a month for it.

# Cost that the government no longer bears.
avoided_costs:
  income_support:
    label: Income support
    amount: income_support_per_month * 12
    assumption: Without the job she would have kept her income support for the whole year.

# What you name and do not put in money.
not_valued:
  - effect: More self-confidence
    because: The survey asks for it, but we know of no price for it.

# What your publication prints, worked by hand. \`sroi check\` tells when it no longer comes out.
published:
  source: annual_report, page 12
  net_benefits: 10000               # 800 * 12 + 400
  net_costs: -13800                 # 50 * 12 - 1200 * 12
  gain: 23800                       # 10000 + 13800
  impact: 10710                     # 23800 * (1 - 40%) * (1 - 25%)
  investment: 2500                  # 120000 / 48
  sroi: 4.28                        # 10710 / 2500 = 4.284
`;

const NL = `\
# Eén mens, één jaar: wat er voor de overheid verandert als iemand werk vindt.
# Bedragen zijn positief: de groep waarin een post staat, geeft het teken.
case: naar-werk
title: Van een uitkering naar een job
year: YEAR                          # neemt parameters/YEAR.yaml
tags:
  target_group: werkzoekenden
story: >-
  Een vrouw van veertig leefde van een uitkering. In het atelier leerde ze fietsen herstellen, en
  daarna nam een fietsenwinkel haar voltijds in dienst.

# Baten: inkomsten die de overheid erbij krijgt.
benefits:
  loonlasten:
    label: Belastingen en bijdragen op het nieuwe loon
    amount: bijdragen_per_maand * 12
    source: loonsimulator, voltijds fietshersteller
  btw_extra: btw_extra              # één parameter: die brengt zijn label en bron mee

# Kosten die de overheid er nieuw bij krijgt.
costs:
  fietsvergoeding:
    label: Fietsvergoeding
    amount: 50 * 12
    assumption: Ze fietst elke dag naar het werk en krijgt daar 50 euro per maand voor.

# Vermeden kosten: wat de overheid niet meer moet betalen.
avoided_costs:
  uitkering:
    label: Uitkering
    amount: uitkering_per_maand * 12
    assumption: Zonder de job had ze haar uitkering het hele jaar behouden.

# Wat u noemt en niet in geld uitdrukt.
not_valued:
  - effect: Meer zelfvertrouwen
    because: De bevraging vraagt ernaar, maar we kennen er geen prijs voor.

# Wat uw publicatie drukt, met de hand uitgerekend. \`sroi check\` zegt wanneer het niet meer uitkomt.
published:
  source: jaarverslag, blz. 12
  net_benefits: 10000               # 800 * 12 + 400
  net_costs: -13800                 # 50 * 12 - 1200 * 12
  gain: 23800                       # 10000 + 13800
  impact: 10710                     # 23800 * (1 - 40%) * (1 - 25%)
  investment: 2500                  # 120000 / 48
  sroi: 4.28                        # 10710 / 2500 = 4.284
`;
