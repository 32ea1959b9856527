import type { Annual } from '../../../analysis/annual.ts';
import type {
  CaseFigures,
  CaseResult,
  Discounting,
  InvestmentResult,
  LineResult,
} from '../../../engine/result.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import { priceYearsOf } from '../../pages/price-years.ts';
import { figureJson, figuresJson, type Json, placeJson, settingJson } from './values.ts';

/** A case with its figures, the settings that hold for all of it, and its lines. */
export function caseJson(result: CaseResult, annual: Annual) {
  const { case: of, discounting } = result;
  return {
    ...headJson(result),
    pooled: of.pooled,
    clients: figureJson(result.clients),
    amounts: of.amounts ?? null,
    settings: {
      discount_rate: settingJson(discounting.rate),
      timing: timingJson(discounting),
      discount_after: discounting.after,
      cost_per_client: result.cost_per_client ? settingJson(result.cost_per_client) : null,
    },
    ...figuresUpToJson(result),
    horizons: result.horizons.map(figuresUpToJson),
    annual: annualJson(result),
    lines: result.lines.map((line) => ({
      ...lineHeadJson(line),
      ...countedJson(line, discounting),
      annual: lineYearsJson(line, annual, 'impact'),
    })),
    investment: result.investment.map((input) => ({
      ...inputJson(input),
      annual: lineYearsJson(input, annual, 'value'),
    })),
    not_valued: of.notValued.map(({ effect, because }) => ({ effect, because: because ?? null })),
  };
}

/** An illustration: its amount and the years of its prices, and nothing that a ratio is made of. */
export function illustrationJson(result: CaseResult): Json {
  return {
    ...headJson(result),
    amount: figureJson(result.figures.gain),
    price_years: priceYearsOf(result),
    lines: result.lines.map(lineHeadJson),
  };
}

function headJson({ case: of }: CaseResult) {
  return {
    id: of.id,
    title: of.title,
    year: of.year,
    currency: of.currency,
    tags: Object.fromEntries(of.tags),
    parameters: of.parameters.path,
    place: placeJson(of.place),
  };
}

function lineHeadJson({ line, address, amount, quantity, value }: LineResult) {
  return {
    id: line.id,
    group: line.group,
    address,
    situation: line.situation,
    loss: line.loss,
    amount: figureJson(amount),
    quantity: quantity ? figureJson(quantity) : '1',
    value: figureJson(value),
    ...groundsJson(line.amount),
    place: placeJson(line.place),
  };
}

/** What is reckoned up to a horizon, which is null where all years count. */
function figuresUpToJson(upTo: CaseFigures) {
  return {
    horizon: upTo.horizon ?? null,
    cut: upTo.cut,
    figures: figuresJson(upTo.figures),
    first_year_impact: figureJson(upTo.first_year_impact),
    years_with_impact: upTo.yearsWithImpact,
  };
}

function annualJson({ annual }: CaseResult): Json {
  return annual.map((row) => ({
    year: row.year,
    impact: figureJson(row.impact),
    investment: figureJson(row.investment),
    present_value: figureJson(row.present_value),
    cumulative: figureJson(row.cumulative),
    discounted_cumulative: figureJson(row.discounted_cumulative),
  }));
}

/** @param name of what comes of a year: the impact of a line, the value of an input */
function lineYearsJson(
  { address }: LineResult | InvestmentResult,
  annual: Annual,
  name: 'impact' | 'value',
): Json {
  return (annual.get(address) ?? []).map(({ year, impact, present_value }) => ({
    year,
    [name]: figureJson(impact),
    present_value: figureJson(present_value),
  }));
}

function timingJson({ timing, timingLevel }: Pick<Discounting, 'timing' | 'timingLevel'>): Json {
  return timing ? { value: timing, level: timingLevel } : null;
}

function countedJson(line: LineResult, discounting: Discounting) {
  const own = line.line.settings.timing;
  const { deadweight, attribution, displacement, drop_off } = line.settings;
  return {
    first_year: line.firstYear,
    last_year: line.lastYear,
    settings: {
      deadweight: settingJson(deadweight),
      attribution: settingJson(attribution),
      displacement: settingJson(displacement),
      drop_off: settingJson(drop_off),
      timing: own
        ? timingJson({ timing: own.value, timingLevel: 'line' })
        : timingJson(discounting),
    },
    kept_share: figureJson(line.kept_share),
    gain: figureJson(line.gain),
    impact: figureJson(line.impact),
    present_value: figureJson(line.present_value),
  };
}

function inputJson(input: InvestmentResult) {
  const { line, address, amount, quantity, value } = input;
  return {
    id: line.id,
    address,
    amount: figureJson(amount),
    quantity: quantity ? figureJson(quantity) : '1',
    value: figureJson(value),
    ...groundsJson(line.amount),
    place: placeJson(line.place),
    first_year: input.firstYear,
    last_year: input.lastYear,
    present_value: figureJson(input.present_value),
  };
}

function groundsJson({ label, source, overridden }: Figure) {
  return {
    label: label ?? null,
    source: source?.text ?? null,
    overridden: overridden ?? false,
  };
}
