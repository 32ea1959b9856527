import type { SchemaKey } from './schema-en.ts';

/** `SCHEMA_EN` in Dutch. Words between quotes are keys and stay as they are. */
export const SCHEMA_NL: Readonly<Record<SchemaKey, string>> = {
  'case file':
    'Eén casus: zijn baten, gederfde baten, kosten en vermeden kosten, elk met waar het vandaan komt.',
  'parameters file': 'De cijfers van een jaar die casussen delen, elk met eenheid en bron.',
  'portfolio file': 'Wat over de casussen van een map samen te zeggen valt.',
  'scenario file':
    'Eén scenario van de casussen waar het bestand tussen ligt: andere cijfers in de plaats, en waarom.',

  case: 'De id van de casus: een letter, dan letters, cijfers en koppeltekens, alles klein.',
  title: 'De titel: één tekst, of één per taal.',
  year: 'Het jaar waarover de casus gaat. Het neemt het dichtste parameters/JAAR.yaml, naar boven toe.',
  'parameters.year': 'Het jaar van deze cijfers.',
  currency:
    'De munt van elk bedrag, als code van drie letters. Een casus zonder munt neemt die van zijn parameterbestand.',
  language: 'De taal van de resultaten, tenzij het commando een andere vraagt.',
  story: 'Wat er gebeurde, in enkele zinnen voor mensen.',
  tags: 'Woorden om casussen te groeperen, onder namen die u kiest.',
  'tags.*': 'Het woord van deze casus. Casussen met hetzelfde woord vormen een groep.',
  nl: 'De tekst in het Nederlands.',
  en: 'De tekst in het Engels.',

  values: 'Eigen cijfers van de casus met een naam, die zijn posten mogen gebruiken.',
  'parameters.values': 'De cijfers, onder de namen die formules gebruiken.',
  'values.*': 'Een getal of formule, of meer: waarde, eenheid en bron.',
  benefits:
    'Inkomsten die er in de situatie met het programma bij komen, elke post onder een eigen id.',
  'benefits.*':
    'Een baat: het bedrag, of meer. Positief, voor één eenheid en één jaar; de groep geeft het teken.',
  forgone_benefits:
    'Inkomsten van de situatie zonder het programma die nu wegvallen, elke post onder een eigen id.',
  'forgone_benefits.*':
    'Een gederfde baat: het bedrag, of meer. Positief, voor één eenheid en één jaar; de groep geeft het teken.',
  costs: 'Kosten die er in de situatie met het programma bij komen, elke post onder een eigen id.',
  'costs.*':
    'Een kost: het bedrag, of meer. Positief, voor één eenheid en één jaar; de groep geeft het teken.',
  avoided_costs:
    'Kosten van de situatie zonder het programma die nu wegvallen, elke post onder een eigen id.',
  'avoided_costs.*':
    'Een vermeden kost: het bedrag, of meer. Positief, voor één eenheid en één jaar; de groep geeft het teken.',
  not_valued: 'Effecten die genoemd zijn en niet in geld uitgedrukt.',
  effect: 'Het effect dat niet in geld is uitgedrukt.',
  'case.investment':
    'De eigen inzet van de casus, elk onder een id: geld, of tijd en goederen aan hun waarde. In plaats van de kost per cliënt.',
  'investment.*': 'Een inzet: het bedrag, of meer. Aftrek geldt er niet voor.',
  clients:
    'Hoeveel cliënten de casus telt; 1 als het er niet staat. Een ander aantal wil "amounts".',
  amounts:
    'Wat de bedragen van de posten zijn: per_client (elk telt voor elke cliënt) of total (het totaal).',
  pool: 'Met false blijft de casus buiten het totaal.',
  illustration: 'Met true toont de casus zijn bedrag en geen ratio, buiten het totaal.',

  method: 'De instellingen van de methode voor elke casus die dit bestand gebruikt.',
  deadweight:
    'Aandeel van de verandering dat er ook zonder het programma was geweest, als 50% of 0.5. Op een post: enkel voor die post.',
  attribution:
    'Aandeel van de verandering dat aan anderen te danken is: 75% laat 25% voor het eigen aandeel. Ofwel dit, ofwel "contribution", nooit beide.',
  contribution:
    'Het eigen aandeel in de verandering: 1 min de attributie. Ofwel dit, ofwel "attribution", nooit beide.',
  displacement:
    'Aandeel van de verandering dat elders dezelfde verandering verdrong, als 10% of 0.1; 0 als het er niet staat.',
  drop_off:
    'Aandeel van het resterende effect dat elk jaar na het eerste wegvalt; 0 als het er niet staat. Negatief is groei.',
  discount_rate:
    'Discontovoet per jaar, als 3.5% of 0.035; 0 als hij er niet staat. Een andere wil "timing".',
  discount_after:
    'Het jaar waarna de discontovoet begint te tellen, zoals 1 voor een jaar 1 aan volle waarde; 0 als het er niet staat.',
  horizon:
    'Het laatste jaar dat telt, of een lijst ervan, elk met eigen resultaten; alle jaren als het er niet staat.',
  timing:
    'Waardoor jaar 1 gedeeld wordt bij een discontovoet r: 1 + r (end-of-year), de wortel daarvan (mid-year), of 1 (start-of-year).',
  'timing.value': 'Het moment zelf: end-of-year, mid-year of start-of-year.',
  cost_per_client: 'De investering voor één cliënt, in geld.',

  value: 'Het getal, of een formule met de namen van andere cijfers.',
  unit: 'Wat het getal telt of meet. Geld is in de munt van het bestand.',
  label: 'De naam in tabellen: één tekst, of één per taal.',
  source:
    'Waar het vandaan komt: een id uit "sources" van het parameterbestand, met een komma en waar daarin; of woorden.',
  note: 'Wat een lezer erover moet weten.',
  assumption: 'Wat is aangenomen, waar geen bron het zegt.',
  because: 'Waarom het zo is: de reden van een keuze, of van een verschil.',
  derivation:
    'Een formule die toont hoe het getal tot stand kwam. Ze wordt berekend en uitgelegd, nooit gebruikt.',
  valid_from: 'De dag vanaf wanneer het cijfer geldt, voor mensen.',
  price_year: 'Het prijspeil: het jaar van de prijzen van het bedrag.',
  range: 'Tussen welke waarden het cijfer kan liggen.',
  distribution:
    'Hoe waarschijnlijk de waarden van het cijfer zijn. Bij een post: die van zijn bedrag.',
  kind: 'De vorm: uniform, triangular (driehoekig), pert, normal (normaal), lognormal (lognormaal) of discrete (discreet). Ze bepaalt de andere sleutels.',
  most_likely: 'De waarschijnlijkste waarde, van low tot high.',
  mean: 'Het gemiddelde van de waarden.',
  standard_deviation: 'De standaardafwijking van de waarden, 0 of meer.',
  p1: 'De waarde waar 1% onder ligt. Twee percentielen leggen de verdeling vast.',
  p5: 'De waarde waar 5% onder ligt. Twee percentielen leggen de verdeling vast.',
  p10: 'De waarde waar 10% onder ligt. Twee percentielen leggen de verdeling vast.',
  p25: 'De waarde waar 25% onder ligt. Twee percentielen leggen de verdeling vast.',
  p50: 'De waarde waar 50% onder ligt, de mediaan. Twee percentielen leggen de verdeling vast.',
  p75: 'De waarde waar 75% onder ligt. Twee percentielen leggen de verdeling vast.',
  p90: 'De waarde waar 90% onder ligt. Twee percentielen leggen de verdeling vast.',
  p95: 'De waarde waar 95% onder ligt. Twee percentielen leggen de verdeling vast.',
  p99: 'De waarde waar 99% onder ligt. Twee percentielen leggen de verdeling vast.',
  'distribution.values': 'De waarden die het cijfer kan hebben, elk met haar kans.',
  'distribution.values.value': 'Eén waarde die het cijfer kan hebben.',
  chance: 'Hoe waarschijnlijk die waarde is, als 25% of 0.25. Alle kansen zijn samen precies 1.',
  low: 'De laagste waarde.',
  high: 'De hoogste waarde.',

  amount:
    'Het bedrag in geld, voor één eenheid en één jaar: positief, een getal of een formule, waarin t het jaar is.',
  'line.amounts':
    'Eén bedrag per jaar, vanaf het eerste jaar, voor één eenheid. In plaats van amount, duration en drop_off.',
  'input.amounts':
    'Eén bedrag per jaar, vanaf het eerste jaar, voor één eenheid. In plaats van amount en duration.',
  quantity:
    'Hoeveel eenheden er zijn; 1 als het er niet staat, of de cliënten bij bedragen per cliënt.',
  duration: 'Hoeveel jaar; 1 als het er niet staat.',
  starts:
    'Het eerste jaar: 0 is voor de activiteit, 1 het jaar van de activiteit. Een post begint in 1 als het er niet staat.',
  'input.starts':
    'Het eerste jaar: 0 is voor de activiteit, 1 het jaar van de activiteit. Een inzet begint in 0 als het er niet staat.',
  situation:
    'De situatie waarin een gederfde baat of vermeden kost geboekt is: without (zonder), tenzij er with (met) staat.',
  loss: 'Met true werkt de post tegen zijn groep in: zijn positieve bedrag telt met het andere teken.',
  stakeholder: 'Wiens verandering het is.',
  payer: 'Wie betaalt.',
  gainer: 'Wie wint.',

  extends: 'Een parameterbestand, waaruit alles komt wat dit bestand niet zelf zegt.',
  sources: 'De publicaties die cijfers als bron noemen, per id.',
  'sources.*': 'Eén publicatie.',
  author: 'Wie ze schreef.',
  'sources.year': 'Het jaar van publicatie.',
  'sources.title': 'De titel van de publicatie.',
  page: 'Waar in de publicatie.',
  read: 'De dag waarop ze gelezen is.',

  parameters: 'Het parameterbestand van deze casussen, gezien vanuit deze map.',
  cases: 'De id’s van de casussen, op volgorde; alle van de map als de lijst ontbreekt.',
  perspective: 'Vanuit wie de cijfers bekeken zijn. Het staat onder elk totaal.',
  limitations: 'Wat de cijfers niet tonen. De eerste beperking staat onder elk totaal.',

  published:
    'Wat de publicatie drukt. Het commando check legt het naast wat berekend is, op de decimalen die er staan.',
  'published.benefits': 'Wat van baten gedrukt is, per id van de post.',
  'published.benefits.*': 'Wat van deze baat gedrukt is.',
  'published.forgone_benefits': 'Wat van gederfde baten gedrukt is, per id van de post.',
  'published.forgone_benefits.*': 'Wat van deze gederfde baat gedrukt is.',
  'published.costs': 'Wat van kosten gedrukt is, per id van de post.',
  'published.costs.*': 'Wat van deze kost gedrukt is.',
  'published.avoided_costs': 'Wat van vermeden kosten gedrukt is, per id van de post.',
  'published.avoided_costs.*': 'Wat van deze vermeden kost gedrukt is.',
  'published_line.value': 'Bedrag maal aantal van één jaar, zoals gedrukt.',
  stakeholders: 'Contante waarden per belanghebbende, onder de namen die de posten noemen.',
  gainers: 'Contante waarden per wie wint, onder de namen die de posten noemen.',
  payers: 'Contante waarden per wie betaalt, onder de namen die de posten noemen.',
  'published.stakeholders.*': 'De contante waarde van deze belanghebbende, zoals gedrukt.',
  'published.gainers.*': 'De contante waarde van wie hier wint, zoals gedrukt.',
  'published.payers.*': 'De contante waarde van wie hier betaalt, zoals gedrukt.',
  annual: 'Wat van de jaren van het plan gedrukt is, per nummer van het jaar.',
  'annual.*': 'Wat van dit jaar gedrukt is.',
  cumulative: 'De impact min de investering tot en met dit jaar, zoals gedrukt.',
  discounted_cumulative:
    'Hetzelfde, verdisconteerd: contante waarde min verdisconteerde investering tot en met dit jaar.',
  horizons: 'Wat van meerdere horizonnen gedrukt is, per laatste jaar dat telt.',
  'horizons.*': 'Wat van deze horizon gedrukt is.',
  'published.source': 'De publicatie die deze cijfers drukt, en waar daarin.',
  'published_figure.value': 'Het getal zoals gedrukt: op zoveel decimalen wordt het gecontroleerd.',
  none: 'In plaats van een waarde: de publicatie zegt dat er geen cijfer is, om deze reden.',
  tolerance: 'Hoever het berekende cijfer van het gedrukte mag liggen. Het wil een reden.',
  'published_figure.because': 'Waarom het berekende cijfer mag verschillen.',
  net_benefits: 'Baten min gederfde baten, zoals gedrukt.',
  net_costs: 'Kosten min vermeden kosten, zoals gedrukt; negatief is een besparing.',
  gain: 'De winst: nettobaten min nettokosten, zoals gedrukt.',
  impact: 'De winst na aftrek, zoals gedrukt.',
  present_value: 'De contante waarde: de impact over de jaren, verdisconteerd, zoals gedrukt.',
  investment: 'De investering, zoals gedrukt.',
  sroi: 'De SROI-ratio, contante waarde gedeeld door investering, zoals gedrukt.',
  net_present_value: 'De netto contante waarde: contante waarde min investering, zoals gedrukt.',
  bcr_gains_over_losses:
    'De baten-kostenratio (B + A) / (K + G): baten en vermeden kosten op kosten en gederfde baten, zoals gedrukt.',
  bcr_net_over_net:
    'De baten-kostenratio (B - G) / (K - A): nettobaten op nettokosten, zoals gedrukt.',
  bcr_net_over_costs:
    'De baten-kostenratio (B - G + A) / K: nettobaten en vermeden kosten op kosten, zoals gedrukt.',
  net_sroi: 'De netto-SROI, dat is de SROI-ratio min 1, zoals gedrukt.',
  balance_without: 'Het saldo van de situatie zonder, zoals gedrukt.',
  report_payback_years:
    'Hoeveel jaar de winst nodig heeft om het saldo zonder goed te maken, zoals gedrukt.',
  investment_payback_months:
    'Hoeveel maanden impact van het eerste jaar de investering terugbetalen, zoals gedrukt.',
  investment_payback_years:
    'Na hoeveel jaar de impact de investering heeft terugbetaald, zoals gedrukt.',
  discounted_payback_years:
    'Na hoeveel jaar de verdisconteerde impact de investering heeft terugbetaald, zoals gedrukt.',

  scenarios:
    'Wat als: andere cijfers in de plaats van die van de bestanden, onder namen die u kiest.',
  'scenarios.*': 'Eén scenario: wat het zet, waarom, en wat ervan gepubliceerd is.',
  'scenarios.because': 'Waarom men het zo zou bekijken.',
  scenario:
    'De naam van het scenario: een letter, dan letters, cijfers, koppeltekens en lage strepen, alles klein.',
  'scenario.because': 'Waarom men het zo zou bekijken.',
  'scenario.set': 'De cijfers die het zet, per adres, zoals deadweight of casus-1.deadweight.',
  'scenario.set.*': 'Wat in de plaats komt: een getal of een formule.',
  'scenario.published': 'Wat de publicatie van dit scenario drukt.',
  'case.scenarios.set': 'De cijfers die het zet, per adres binnen deze casus.',
  'portfolio.scenarios.set':
    'De cijfers die het zet, per adres, zoals deadweight of casus-1.deadweight.',
  'scenarios.set.*': 'Wat in de plaats komt: een getal of een formule.',
  'scenarios.published': 'Wat de publicatie van dit scenario drukt.',

  lint: 'De regels van het commando lint die uit staan, elk met de reden.',
  'no-deadweight': 'De reden om niets te zeggen van een deadweight die 0 is of ontbreekt.',
  'no-attribution': 'De reden om niets te zeggen van een attributie die 0 is of ontbreekt.',
  'high-ratio': 'De reden om niets te zeggen van een ratio boven de drempel.',
  'counted-twice': 'De reden om niets te zeggen van één bedrag in twee groepen van een casus.',
  'no-source': 'De reden om niets te zeggen van cijfers zonder bron of aanname.',
  'unexplained-line': 'De reden om niets te zeggen van posten zonder een woord uitleg.',
  'other-year': 'De reden om niets te zeggen van een casus met de parameters van een ander jaar.',
  'mixed-price-years': 'De reden om niets te zeggen van prijzen van meerdere jaren in één som.',
  'no-sensitivity':
    'De reden om niets te zeggen van een studie waarin geen cijfer een marge heeft.',
  'large-share':
    'De reden om niets te zeggen van een casus of post die meer dan de helft van het totaal draagt.',
  'assumption-only': 'De reden om niets te zeggen van cijfers die enkel op een aanname rusten.',
  'beyond-horizon':
    'De reden om niets te zeggen van posten die doorlopen na het laatste jaar dat telt.',
  ratio_threshold:
    'De ratio waarboven het commando lint waarschuwt, in plaats van de gebruikelijke.',
  'ratio_threshold.value': 'De ratio zelf, zoals 12.',
};
