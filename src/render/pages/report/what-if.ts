import type { Adjustable } from '../../../analysis/adjustables.ts';
import type { PortfolioResult } from '../../../analysis/calculate.ts';
import { type Decimal, exactText } from '../../../model/decimal.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { unambiguous } from '../../typed.ts';
import type { Control, Slider, WhatIf } from '../../what-if.ts';
import { unitText } from '../../words/units.ts';
import { WHAT_IF_WORDS } from '../../words/what-if.ts';
import { ratiosTable } from './ratios.ts';

/** The controls of what can be moved. */
export function whatIfOf(
  adjustables: readonly Adjustable[],
  result: PortfolioResult,
  language: Language,
): WhatIf {
  const { timing } = result.conventions;
  return {
    ratios: ratiosTable(result, result, language),
    controls: adjustables.map((adjustable) => controlOf(adjustable, language)),
    ...(timing === 'varies' ? {} : { timing }),
  };
}

function controlOf(adjustable: Adjustable, language: Language): Control {
  const { address, isShare, value, figure, currency } = adjustable;
  const suffix = isShare ? '%' : '';
  return {
    address,
    label: labelOf(adjustable, language),
    suffix,
    text: value === undefined ? '' : typedValue(value, isShare),
    unit: isShare || !figure?.unit ? '' : unitText(figure.unit, currency, language),
    slider: sliderOf(adjustable),
  };
}

/** As it would be typed; money with its cents. */
function typedValue(value: Decimal, isShare: boolean): string {
  const text = exactText(isShare ? value.times(100) : value);
  if (isShare) return unambiguous(`${text}%`);
  return /\.\d$/.test(text) ? `${text}0` : unambiguous(text);
}

function labelOf({ address, kind, figure }: Adjustable, language: Language): string {
  if (kind === 'setting') return WHAT_IF_WORDS[language].settings[address] ?? address;
  return figure?.label === undefined ? address : inLanguage(figure.label, language);
}

/** A slider in doubles: it only proposes a text, which is read exactly. */
function sliderOf({ isShare, value, low, high }: Adjustable): Slider {
  const scale = (of: Decimal): number => of.times(isShare ? 100 : 1).toNumber();
  const [from, to] = [scale(low), scale(high)];
  const step = stepOf(to - from);
  return { low: from, high: to, step, at: value ? scale(value) : from };
}

/** 1, 2 or 5 times a power of ten, of which about a hundred make the whole way. */
function stepOf(way: number): number {
  if (!(way > 0)) return 1;
  const about = way / 100;
  const power = 10 ** Math.floor(Math.log10(about));
  const times = [1, 2, 5].find((factor) => factor * power >= about * 0.999) ?? 10;
  // 0.1 + 0.2 is no step: the shortest text of the product is.
  return Number((times * power).toPrecision(1));
}
