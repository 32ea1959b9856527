import type { Language } from '../../model/text.ts';

/** The parameter file of a new project: method and shared figures, each with a source. */
export function parametersText(language: Language, year: string): string {
  return (language === 'nl' ? NL : EN).replaceAll('YEAR', year);
}

const EN = `\
# The figures of YEAR that cases share. A case of that year finds this file by its name.
# The workshop and all of its amounts are invented: put your own figures and sources in their place.
year: YEAR
currency: EUR

# What you quote from, each under a short name. A figure's source is such a name, with a comma and
# the place in it; or just words.
sources:
  annual_report:
    author: The Bike Workshop
    year: YEAR
    title: annual report (invented)
  survey:
    author: The Bike Workshop
    year: YEAR
    title: survey of participants (invented)
  wage_simulator:
    title: wage simulator (invented)

# How much of a change counts, and what the work costs. A case or a line may state its own.
method:
  deadweight:
    value: 40%
    unit: share
    label: Deadweight
    source: survey, question 4
    because: Four in ten participants expected to find the same work without the workshop.
    distribution:                   # how likely other values are: \`sroi simulate\` draws from it
      kind: pert
      low: 30%
      most_likely: 40%
      high: 55%
  attribution:
    value: 25%
    unit: share
    label: Attribution to others
    assumption: A quarter of each change is owed to the employment service that refers people.
    range:                          # between which values it may lie: for \`sroi sensitivity\`
      low: 10%
      high: 40%
  cost_per_client:
    value: workshop_costs / workshop_participants
    unit: money_per_client
    label: Cost of the workshop per participant
    source: annual_report, page 30

# Figures with a name, which formulas may use.
values:
  workshop_costs:
    value: 120000
    unit: money_per_year
    label: Working costs of the workshop
    source: annual_report, page 30
  workshop_participants:
    value: 48
    unit: people
    label: Participants in a year
    source: annual_report, page 8
  contributions_per_month:
    value: 800
    unit: money_per_month
    label: Taxes and contributions on a full-time wage
    source: wage_simulator
  extra_vat:
    value: 400
    unit: money_per_year
    label: VAT on extra consumption
    assumption: People in work spend more; the amount is a cautious guess.
  income_support_per_month:
    value: 1200
    unit: money_per_month
    label: Income support
    assumption: The amount for a person living alone.
  guidance_per_jobseeker:
    value: 1500
    unit: money_per_year
    label: Guidance of a jobseeker
    assumption: An average over all jobseekers, since the guidance of one person is not measured.
`;

const NL = `\
# De cijfers van YEAR die casussen delen. Een casus van dat jaar vindt dit bestand door zijn naam.
# Het atelier en al zijn bedragen zijn verzonnen: zet er uw eigen cijfers en bronnen voor in de plaats.
# Sleutels (\`value\`, \`source\`) zijn in het Engels; namen en teksten kiest u zelf.
year: YEAR
currency: EUR

# Waaruit u citeert, telkens onder een korte naam. De bron van een cijfer is zo'n naam, met een komma
# en de plaats erin; of gewoon woorden.
sources:
  jaarverslag:
    author: Het Fietsatelier
    year: YEAR
    title: jaarverslag (verzonnen)
  bevraging:
    author: Het Fietsatelier
    year: YEAR
    title: bevraging van de deelnemers (verzonnen)
  loonsimulator:
    title: loonsimulator (verzonnen)

# Hoeveel van een verandering meetelt, en wat het werk kost. Een casus of een post kan een eigen
# cijfer geven.
method:
  deadweight:
    value: 40%
    unit: share
    label: Deadweight
    source: bevraging, vraag 4
    because: Vier op tien deelnemers dachten hetzelfde werk ook zonder het atelier te vinden.
    distribution:                   # hoe waarschijnlijk andere waarden zijn: \`sroi simulate\` trekt eruit
      kind: pert
      low: 30%
      most_likely: 40%
      high: 55%
  attribution:
    value: 25%
    unit: share
    label: Attributie aan anderen
    assumption: Een kwart van elke verandering is te danken aan de dienst die mensen doorverwijst.
    range:                          # tussen welke waarden het ligt: voor \`sroi sensitivity\`
      low: 10%
      high: 40%
  cost_per_client:
    value: atelier_kosten / atelier_deelnemers
    unit: money_per_client
    label: Kost van het atelier per deelnemer
    source: jaarverslag, blz. 30

# Cijfers met een naam, die formules kunnen gebruiken.
values:
  atelier_kosten:
    value: 120000
    unit: money_per_year
    label: Werkingskosten van het atelier
    source: jaarverslag, blz. 30
  atelier_deelnemers:
    value: 48
    unit: people
    label: Deelnemers in een jaar
    source: jaarverslag, blz. 8
  bijdragen_per_maand:
    value: 800
    unit: money_per_month
    label: Belastingen en bijdragen op een voltijds loon
    source: loonsimulator
  btw_extra:
    value: 400
    unit: money_per_year
    label: Btw op extra verbruik
    assumption: Wie werkt, geeft meer uit; het bedrag is een voorzichtige gok.
  uitkering_per_maand:
    value: 1200
    unit: money_per_month
    label: Uitkering
    assumption: Het bedrag voor een alleenstaande.
  begeleiding_per_werkzoekende:
    value: 1500
    unit: money_per_year
    label: Begeleiding van een werkzoekende
    assumption: Een gemiddelde over alle werkzoekenden, want de begeleiding van één mens is niet gemeten.
`;
