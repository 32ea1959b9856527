/**
 * What each key of the files is for, as an editor shows it: plain text, no markup.
 *
 * A key that means something else in one place is written with that place before it: the keys that
 * it stands under, back to the kind of file or to a part with a name of its own (`line`, `input`,
 * `figure`, `published_figure`, …). `benefits.*` is what stands under an id of the reader's own.
 */
export const SCHEMA_EN = {
  'case file':
    'One case: its benefits, forgone benefits, costs and avoided costs, each with where it comes from.',
  'parameters file': 'The figures of a year that cases share, each with its unit and source.',
  'portfolio file': 'What is said of the cases of a folder together.',
  'scenario file':
    'One scenario of the cases that the file lies among: figures in the place of theirs, and why.',

  // The head of a file.
  case: 'The id of the case: a letter, then letters, digits and hyphens, all in lower case.',
  title: 'The title: one text, or one a language.',
  year: 'The year that the case is about. It takes the nearest parameters/YEAR.yaml, going up.',
  'parameters.year': 'The year that these figures are of.',
  currency:
    'The currency of every amount, as a code of three letters. A case that states none takes that of its parameter file.',
  language: 'The language of the results, unless the command asks for another.',
  story: 'What happened, in a few sentences for people.',
  tags: 'Words to group cases by, under names of your own.',
  'tags.*': 'The word of this case. Cases with the same word form a group.',
  nl: 'The text in Dutch.',
  en: 'The text in English.',

  // The parts of a case.
  values: 'Named figures of the case itself, which its lines may use.',
  'parameters.values': 'The figures, by the names that formulas use.',
  'values.*': 'A number or a formula, or a mapping with its value, unit and source.',
  benefits: 'Income gained in the situation with the programme, each line under an id of its own.',
  'benefits.*':
    'A benefit: its amount, or a mapping. Positive, for one unit and one year; the group gives the sign.',
  forgone_benefits:
    'Income of the situation without the programme that is now lost, each line under an id of its own.',
  'forgone_benefits.*':
    'A forgone benefit: its amount, or a mapping. Positive, for one unit and one year; the group gives the sign.',
  costs: 'Cost newly borne in the situation with the programme, each line under an id of its own.',
  'costs.*':
    'A cost: its amount, or a mapping. Positive, for one unit and one year; the group gives the sign.',
  avoided_costs:
    'Cost of the situation without the programme that is no longer borne, each line under an id of its own.',
  'avoided_costs.*':
    'An avoided cost: its amount, or a mapping. Positive, for one unit and one year; the group gives the sign.',
  not_valued: 'Effects that are named and not put in money.',
  effect: 'The effect that is not put in money.',
  'case.investment':
    "The case's own inputs, each under an id: money, or time and goods at their value. In place of the cost per client.",
  'investment.*': 'An input: its amount, or a mapping. It knows no deductions.',
  clients: 'How many clients the case counts; 1 if not stated. Any other number wants "amounts".',
  amounts:
    'What the amounts of the lines are: per_client (each is counted for every client) or total.',
  pool: 'With false the case stays out of the pooled figures.',
  illustration: 'With true the case shows its amount and no ratio, outside the pool.',

  // Settings of the method.
  method: 'The settings of the method for every case that uses this file.',
  deadweight:
    'Share of the change that would have happened anyway, as 50% or 0.5. On a line: for that line alone.',
  attribution:
    'Share of the change owed to others: 75% leaves 25% for the programme. State this or the contribution, never both.',
  contribution:
    "The programme's own share of the change: 1 minus the attribution. State this or the attribution, never both.",
  displacement:
    'Share of the change that displaced the same change elsewhere, as 10% or 0.1; 0 if not stated.',
  drop_off:
    'Share of the remaining effect that is lost each year after the first; 0 if not stated. Negative is growth.',
  discount_rate:
    'Discount rate a year, as 3.5% or 0.035; 0 if not stated. Any other wants a timing.',
  discount_after:
    'The year after which the rate begins to count, as 1 for a year 1 at face value; 0 if not stated.',
  horizon:
    'The last year that counts, or a list of them, each with results of its own; all years if not stated.',
  timing:
    'What year 1 is divided by at a discount rate r: 1 + r (end-of-year), its square root (mid-year), or 1 (start-of-year).',
  'timing.value': 'The timing itself: end-of-year, mid-year or start-of-year.',
  cost_per_client: 'The investment for one client, in money.',

  // A figure.
  value: 'The number, or a formula over the names of other figures.',
  unit: 'What the number counts or measures. Money is in the currency of the file.',
  label: 'The name that tables show: one text, or one a language.',
  source:
    'Where it comes from: an id of the parameter file\'s "sources", with a comma and where in it; or words.',
  note: 'What a reader should know of it.',
  assumption: 'What was assumed, where no source says it.',
  because: 'Why it is so: the reason of a choice, or of a difference.',
  derivation:
    'A formula that shows how the number came about. It is evaluated and explained, never used.',
  valid_from: 'The day from which the figure holds, for people.',
  price_year: 'The year whose prices the amount is in.',
  range: 'Between which values the figure may lie.',
  low: 'The lowest value.',
  high: 'The highest value.',
  distribution: 'How likely the values of the figure are. On a line: those of its amount.',
  kind: 'The shape: uniform, triangular, pert, normal, lognormal or discrete. It decides on the other keys.',
  most_likely: 'The most likely value, from low to high.',
  mean: 'The mean of the values.',
  standard_deviation: 'The standard deviation of the values, 0 or more.',
  p1: 'The value that 1% lies below. Two percentiles fix the distribution.',
  p5: 'The value that 5% lies below. Two percentiles fix the distribution.',
  p10: 'The value that 10% lies below. Two percentiles fix the distribution.',
  p25: 'The value that 25% lies below. Two percentiles fix the distribution.',
  p50: 'The value that 50% lies below, the median. Two percentiles fix the distribution.',
  p75: 'The value that 75% lies below. Two percentiles fix the distribution.',
  p90: 'The value that 90% lies below. Two percentiles fix the distribution.',
  p95: 'The value that 95% lies below. Two percentiles fix the distribution.',
  p99: 'The value that 99% lies below. Two percentiles fix the distribution.',
  'distribution.values': 'The values that the figure may have, each with its chance.',
  'distribution.values.value': 'One value that the figure may have.',
  chance: 'How likely that value is, as 25% or 0.25. All chances add up to exactly 1.',

  // A line or an input.
  amount:
    'The amount in money, for one unit of quantity and one year: positive, a number or a formula, in which t is the year.',
  'line.amounts':
    'One amount a year, from the first year on, for one unit of quantity. In place of amount, duration and drop_off.',
  'input.amounts':
    'One amount a year, from the first year on, for one unit of quantity. In place of amount and duration.',
  quantity: 'How many units there are; 1 if not stated, or the clients with amounts per client.',
  duration: 'For how many years; 1 if not stated.',
  starts:
    'The first year: 0 is before the activity, 1 the year of the activity. A line starts in 1 if not stated.',
  'input.starts':
    'The first year: 0 is before the activity, 1 the year of the activity. An input starts in 0 if not stated.',
  situation:
    'The situation in which a forgone benefit or avoided cost is booked: without, unless it says with.',
  loss: 'With true the line works against its group: its positive amount counts with the other sign.',
  stakeholder: 'Whose change it is.',
  payer: 'Who pays.',
  gainer: 'Who gains.',

  // Parameters.
  extends: 'A parameter file, from which everything is taken that this one does not state.',
  sources: 'The publications that figures name as their source, by id.',
  'sources.*': 'One publication.',
  author: 'Who wrote it.',
  'sources.year': 'The year of publication.',
  'sources.title': 'The title of the publication.',
  page: 'Where in it.',
  read: 'The day on which it was read.',

  // A portfolio.
  parameters: 'The parameter file of these cases, as seen from this folder.',
  cases: 'The ids of the cases, in order; all of the folder if left out.',
  perspective: 'From whose side the figures are seen. It stands under every pooled figure.',
  limitations: 'What the figures do not show. The first one stands under every pooled figure.',

  // Published figures.
  published:
    'What the publication prints. The check command holds it against what is computed, at the decimals written.',
  'published.benefits': 'What is printed of benefits, by the id of the line.',
  'published.benefits.*': 'What is printed of this benefit.',
  'published.forgone_benefits': 'What is printed of forgone benefits, by the id of the line.',
  'published.forgone_benefits.*': 'What is printed of this forgone benefit.',
  'published.costs': 'What is printed of costs, by the id of the line.',
  'published.costs.*': 'What is printed of this cost.',
  'published.avoided_costs': 'What is printed of avoided costs, by the id of the line.',
  'published.avoided_costs.*': 'What is printed of this avoided cost.',
  'published_line.value': 'Amount times quantity of one year, as printed.',
  stakeholders: 'Present values by stakeholder, under the names that the lines state.',
  gainers: 'Present values by who gains, under the names that the lines state.',
  payers: 'Present values by who pays, under the names that the lines state.',
  'published.stakeholders.*': 'The present value of this stakeholder, as printed.',
  'published.gainers.*': 'The present value of this gainer, as printed.',
  'published.payers.*': 'The present value of this payer, as printed.',
  annual: 'What is printed of the years of the plan, by the number of the year.',
  'annual.*': 'What is printed of this year.',
  cumulative: 'The impact minus the investment up to and with this year, as printed.',
  discounted_cumulative:
    'The same, discounted: present value minus discounted investment up to and with this year.',
  horizons: 'What is printed of several horizons, by the last year that counts.',
  'horizons.*': 'What is printed of this horizon.',
  'published.source': 'The publication that prints these figures, and where in it.',
  'published_figure.value': 'The number as printed: its decimals are those at which it is checked.',
  none: 'In place of a value: the publication says that there is no figure, for this reason.',
  tolerance: 'How far the computed figure may lie from the printed one. It wants a reason.',
  'published_figure.because': 'Why the computed figure may differ.',
  net_benefits: 'Benefits minus forgone benefits, as printed.',
  net_costs: 'Costs minus avoided costs, as printed; negative is a saving.',
  gain: 'Net benefits minus net costs, as printed.',
  impact: 'The gain after deductions, as printed.',
  present_value: 'The impact over the years, discounted, as printed.',
  investment: 'The investment, as printed.',
  sroi: 'The SROI ratio, present value over investment, as printed.',
  net_present_value: 'The present value minus the investment, as printed.',
  bcr_gains_over_losses:
    'The benefit-cost ratio (B + A) / (C + F): benefits and avoided costs over costs and forgone benefits, as printed.',
  bcr_net_over_net:
    'The benefit-cost ratio (B - F) / (C - A): net benefits over net costs, as printed.',
  bcr_net_over_costs:
    'The benefit-cost ratio (B - F + A) / C: net benefits and avoided costs over costs, as printed.',
  net_sroi: 'The net SROI ratio, which is the SROI ratio minus 1, as printed.',
  balance_without: 'The balance of the situation without, as printed.',
  report_payback_years:
    'How many years the gain takes to make up for the balance without, as printed.',
  investment_payback_months:
    'How many months of first-year impact pay the investment back, as printed.',
  investment_payback_years:
    'After how many years the impact has paid the investment back, as printed.',
  discounted_payback_years:
    'After how many years the discounted impact has paid the investment back, as printed.',

  // Scenarios.
  scenarios: 'What if: other figures in the place of those of the files, under names of your own.',
  'scenarios.*': 'One scenario: what it sets, why, and what is published of it.',
  'scenarios.because': 'Why one would look at it so.',
  scenario:
    'The name of the scenario: a letter, then letters, digits, hyphens and underscores, all in lower case.',
  'scenario.because': 'Why one would look at it so.',
  'scenario.set':
    'The figures that it sets, by their address, as deadweight or casus-1.deadweight.',
  'scenario.set.*': 'What stands in its place: a number or a formula.',
  'scenario.published': 'What the publication prints of this scenario.',
  'case.scenarios.set': 'The figures that it sets, by their address within this case.',
  'portfolio.scenarios.set':
    'The figures that it sets, by their address, as deadweight or casus-1.deadweight.',
  'scenarios.set.*': 'What stands in its place: a number or a formula.',
  'scenarios.published': 'What the publication prints of this scenario.',

  // The method lint.
  lint: 'The rules of the lint command that are off, each with the reason.',
  'no-deadweight': 'The reason to say nothing of a deadweight that is 0 or absent.',
  'no-attribution': 'The reason to say nothing of an attribution that is 0 or absent.',
  'high-ratio': 'The reason to say nothing of a ratio above the threshold.',
  'counted-twice': 'The reason to say nothing of one amount in two groups of a case.',
  'no-source': 'The reason to say nothing of figures without source or assumption.',
  'unexplained-line': 'The reason to say nothing of lines without a word about them.',
  'other-year': 'The reason to say nothing of a case that takes the parameters of another year.',
  'mixed-price-years': 'The reason to say nothing of prices of several years in one sum.',
  'no-sensitivity': 'The reason to say nothing of a study in which no figure has a range.',
  'large-share': 'The reason to say nothing of a case or line that carries over half of the pool.',
  'assumption-only': 'The reason to say nothing of figures that rest on an assumption alone.',
  'beyond-horizon':
    'The reason to say nothing of lines that go on after the last year that counts.',
  ratio_threshold: 'The ratio above which the lint command warns, in place of the usual one.',
  'ratio_threshold.value': 'The ratio itself, as 12.',
} as const;

export type SchemaKey = keyof typeof SCHEMA_EN;
