import type { Explained } from '../../analysis/compare/explained.ts';
import type { FigureComparison } from '../../analysis/compare/figures.ts';
import type { ChangedInput, InputValue } from '../../analysis/compare/inputs.ts';
import type { PortfolioComparison } from '../../analysis/compare.ts';
import { type Decimal, exactText } from '../../model/decimal.ts';
import type { SavedFigure } from '../../model/saved.ts';
import type { Compared, ComparedSide } from '../pages/compare.ts';
import { type Json, jsonText } from './json/values.ts';

/** Rises when a reader of the document would have to change. */
const SCHEMA_VERSION = 1;

/** A comparison as a JSON text; `docs/json.md` explains its keys. */
export function compareJson({ comparison, before, after }: Compared): string {
  const { equal, figure, files, portfolios } = comparison;
  return jsonText({
    schema_version: SCHEMA_VERSION,
    equal,
    before: sideJson(before),
    after: sideJson(after),
    figure,
    files: files.map(({ path, change }) => ({ path, change })),
    portfolios: portfolios.map(portfolioJson),
  });
}

function sideJson({ name, saved }: ComparedSide): Json {
  const of = saved && {
    sroi_version: saved.sroi_version,
    overrides: saved.overrides,
    scenario: saved.scenario ?? null,
  };
  return { name, saved: of ?? null };
}

function portfolioJson(portfolio: PortfolioComparison): Json {
  const { title, currency, figures, values, inputs, explained, byPresentValues } = portfolio;
  return {
    title: title ?? null,
    currency,
    figures: figures.map(comparedJson),
    values: values.map(({ address, before, after }) => ({
      address,
      before: before ?? null,
      after: after ?? null,
    })),
    inputs: inputs.map(inputJson),
    explained: explained.map(explainedJson),
    by_present_values: byPresentValues,
  };
}

function comparedJson({ owner, name, before, after, difference, moved }: FigureComparison): Json {
  const figure = (side: SavedFigure | undefined): Json =>
    typeof side === 'object' ? { reason: side.reason } : (side ?? null);
  return {
    address: `${owner}.${name}`,
    moved,
    before: figure(before),
    after: figure(after),
    difference: difference ? inFull(difference) : null,
  };
}

function inputJson({ address, figure, before, after }: ChangedInput): Json {
  return {
    address,
    label: figure?.label ?? null,
    before: before ? valueJson(before) : null,
    after: after ? valueJson(after) : null,
  };
}

/** A decimal, words, or `true` of a case that is there as a whole. */
function valueJson({ value, words }: InputValue): Json {
  return value ? exactText(value) : (words ?? true);
}

function explainedJson(explained: Explained): Json {
  const { owner, figure, before, after, difference, method, inputs, effects } = explained;
  return {
    address: `${owner}.${figure}`,
    before: exactText(before),
    after: exactText(after),
    difference: inFull(difference),
    method: method ?? null,
    inputs,
    effects: effects.map(({ inputs: addresses, effect, share }) => ({
      inputs: addresses,
      effect: inFull(effect),
      share: exactText(share),
    })),
  };
}

/** All digits, so that differences and effects add up as they stand; there may be more than 40. */
function inFull(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
