import type { SettingName } from '../../model/settings.ts';
import type { Language } from '../../model/text.ts';

/** What the first version of a case depends on. */
export interface Skeleton {
  readonly id: string;
  readonly year: string;
  /** What portfolio and parameter file state: the case then leaves it to them. */
  readonly stated: ReadonlySet<SettingName>;
}

/**
 * A case to be filled in, which can be calculated as it stands. What it leaves out stands in
 * comments that are right once their mark is taken away; what no other file states, it states.
 */
export function skeletonText(language: Language, { id, year, stated }: Skeleton): string {
  const [deadweight, attribution] = SHARES[language];
  const shared =
    stated.has('attribution') || stated.has('contribution') ? commented(attribution) : attribution;
  const texts: Readonly<Record<string, string>> = {
    ID: id,
    YEAR: year,
    DEADWEIGHT: stated.has('deadweight') ? commented(deadweight) : deadweight,
    ATTRIBUTION: shared,
    INVESTMENT: stated.has('cost_per_client')
      ? commented(INVESTMENT[language])
      : INVESTMENT[language],
  };
  return SKELETON[language].replaceAll(/\b[A-Z]{2,}\b/g, (mark) => texts[mark] ?? mark);
}

function commented(block: string): string {
  return block.replaceAll(/^/gm, '# ');
}

const SHARES: Readonly<Record<Language, readonly [deadweight: string, attribution: string]>> = {
  en: [
    `\
deadweight:
  value: 50%
  assumption: An example. Say what share would have happened anyway, and how you know.`,
    `\
attribution:
  value: 50%
  assumption: An example. Say what share is owed to others, and how you know.`,
  ],
  nl: [
    `\
deadweight:
  value: 50%
  assumption: Een voorbeeld. Zeg welk deel ook zonder u was gebeurd, en hoe u dat weet.`,
    `\
attribution:
  value: 50%
  assumption: Een voorbeeld. Zeg welk deel aan anderen te danken is, en hoe u dat weet.`,
  ],
};

const INVESTMENT: Readonly<Record<Language, string>> = {
  en: `\
investment:
  staff:
    label: Staff
    amount: 30 * 45
    assumption: An example. Hours of work, at the cost of an hour.`,
  nl: `\
investment:
  personeel:
    label: Personeel
    amount: 30 * 45
    assumption: Een voorbeeld. Uren werk, aan de kost van een uur.`,
};

const SKELETON: Readonly<Record<Language, string>> = {
  en: `\
# A case to be filled in. Lines that begin with # are comments: take the mark away to use them.
# An amount is a number or a formula: + - * / ( ) round min max, decimals with a point, shares as 50%.
case: ID
title: A title for people
year: YEAR
# A draft: take this line away when the case may count in the pool.
pool: false

# story: What happened, in a few sentences.
# tags:
#   target_group: jobseekers

# How many people the case is about, and whether its amounts are \`per_client\` or \`total\`.
# clients: 12
# amounts: per_client

# How much of each change counts. Parameter file and portfolio state it for all cases, a case only
# what is different for it.
DEADWEIGHT
ATTRIBUTION

# The case's own inputs, in place of the cost per client.
INVESTMENT

# Amounts are positive: the group gives the sign. Each line says its source, or what it assumes.
# Income gained in the situation with the programme.
benefits:
  taxes:
    label: Taxes and contributions on the new wage
    amount: 800 * 12
    assumption: An example. Name your source, with the key source in place of assumption.

# Income of the situation without, now lost.
# forgone_benefits:
#   earlier_taxes:
#     label: Taxes on the earlier wage
#     amount: 100 * 12
#     assumption: An example.

# Cost newly borne. A line may run several years, and count more than once.
# costs:
#   training:
#     label: Training
#     amount: 450
#     quantity: 2
#     starts: 1
#     duration: 2
#     drop_off: 20%
#     assumption: An example.

# Cost of the situation without, no longer borne.
# avoided_costs:
#   income_support:
#     label: Income support
#     amount: 1200 * 12
#     assumption: An example.

# What you name and do not put in money.
# not_valued:
#   - effect: More self-confidence
#     because: We know of no price for it.

# What your publication prints: \`sroi check\` holds it against what is computed.
# published:
#   source: My report, page 12
#   gain: 9600
`,
  nl: `\
# Een casus om in te vullen. Regels die met # beginnen, zijn commentaar: haal het teken weg om ze te
# gebruiken. Een bedrag is een getal of een formule: + - * / ( ) round min max, met een punt voor de
# decimalen en een aandeel als 50%.
case: ID
title: Een titel voor mensen
year: YEAR
# Een ontwerp: haal deze regel weg als de casus in het totaal mag meetellen.
pool: false

# story: Wat er gebeurd is, in een paar zinnen.
# tags:
#   target_group: werkzoekenden

# Over hoeveel mensen het gaat, en of de bedragen \`per_client\` of \`total\` zijn.
# clients: 12
# amounts: per_client

# Hoeveel van elke verandering meetelt. Parameterbestand en portfolio zeggen dat voor alle casussen,
# een casus alleen wat er voor hem anders is.
DEADWEIGHT
ATTRIBUTION

# De eigen investering van de casus, in plaats van de kost per cliënt.
INVESTMENT

# Bedragen zijn positief: de groep geeft het teken. Elke post noemt zijn bron, of wat u aanneemt.
# Baten: inkomsten erbij in de situatie met begeleiding.
benefits:
  belastingen:
    label: Belastingen en bijdragen op het nieuwe loon
    amount: 800 * 12
    assumption: Een voorbeeld. Noem uw bron, met de sleutel source in plaats van assumption.

# Gederfde baten: inkomsten van de situatie zonder, die nu wegvallen.
# forgone_benefits:
#   vroegere_belastingen:
#     label: Belastingen op het vroegere loon
#     amount: 100 * 12
#     assumption: Een voorbeeld.

# Nieuwe kosten. Een post kan meer jaren lopen, en meer dan één keer tellen.
# costs:
#   opleiding:
#     label: Opleiding
#     amount: 450
#     quantity: 2
#     starts: 1
#     duration: 2
#     drop_off: 20%
#     assumption: Een voorbeeld.

# Vermeden kosten: kosten van de situatie zonder, die nu wegvallen.
# avoided_costs:
#   uitkering:
#     label: Uitkering
#     amount: 1200 * 12
#     assumption: Een voorbeeld.

# Wat u noemt en niet in geld uitdrukt.
# not_valued:
#   - effect: Meer zelfvertrouwen
#     because: We kennen er geen prijs voor.

# Wat uw publicatie drukt: \`sroi check\` legt het naast wat berekend is.
# published:
#   source: Mijn rapport, blz. 12
#   gain: 9600
`,
};
