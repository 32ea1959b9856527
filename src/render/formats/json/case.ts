import type { CaseResult, InvestmentResult, LineResult } from '../../../engine/result.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import { priceYearsOf } from '../../pages/price-years.ts';
import { figureJson, figuresJson, type Json, placeJson, settingJson } from './values.ts';

/** A case with its figures, the settings that hold for all of it, and its lines. */
export function caseJson(result: CaseResult): Json {
  const { case: of, discounting } = result;
  return {
    ...headJson(result),
    pooled: of.pooled,
    clients: figureJson(result.clients),
    amounts: of.amounts ?? null,
    settings: {
      discount_rate: settingJson(discounting.rate),
      timing: discounting.timing
        ? { value: discounting.timing, level: discounting.timingLevel }
        : null,
      cost_per_client: result.cost_per_client ? settingJson(result.cost_per_client) : null,
    },
    figures: figuresJson(result.figures),
    first_year_impact: figureJson(result.first_year_impact),
    years_with_impact: result.yearsWithImpact,
    lines: result.lines.map((line) => ({ ...lineHeadJson(line), ...countedJson(line) })),
    investment: result.investment.map(inputJson),
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

function countedJson(line: LineResult) {
  const { deadweight, attribution, displacement, drop_off } = line.settings;
  return {
    first_year: line.firstYear,
    last_year: line.lastYear,
    settings: {
      deadweight: settingJson(deadweight),
      attribution: settingJson(attribution),
      displacement: settingJson(displacement),
      drop_off: settingJson(drop_off),
    },
    kept_share: figureJson(line.kept_share),
    gain: figureJson(line.gain),
    impact: figureJson(line.impact),
    present_value: figureJson(line.present_value),
  };
}

function inputJson(input: InvestmentResult): Json {
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
