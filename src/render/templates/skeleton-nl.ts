import type { SkeletonTexts } from './skeleton-texts.ts';

/** A case to be filled in, in Dutch. */
export const SKELETON_NL: SkeletonTexts = {
  deadweight: `\
deadweight:
  value: 50%
  assumption: Een voorbeeld. Zeg welk deel ook zonder u was gebeurd, en hoe u dat weet.`,
  attribution: `\
attribution:
  value: 50%
  assumption: Een voorbeeld. Zeg welk deel aan anderen te danken is, en hoe u dat weet.`,
  investment: `\
investment:
  personeel:
    label: Personeel
    amount: 30 * 45
    assumption: Een voorbeeld. Uren werk, aan de kost van een uur.`,
  whole: ({ id, year, deadweight, attribution, investment }) => `\
# Een casus om in te vullen. Regels die met # beginnen, zijn commentaar: haal het teken weg om ze te
# gebruiken. Een bedrag is een getal of een formule: + - * / ( ) round min max, met een punt voor de
# decimalen en een aandeel als 50%.
case: ${id}
title: Een titel voor mensen
year: ${year}
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
${deadweight}
${attribution}

# De eigen investering van de casus, in plaats van de kost per cliënt.
${investment}

# Bedragen zijn positief: de groep geeft het teken. Elke post noemt zijn bron, of wat u aanneemt.
# Baten: inkomsten van de situatie met, die er nu bij komen.
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
