import { type Decimal, decimal, exactlyEqual, ONE, ZERO } from '../model/decimal.ts';
import type { Figure } from '../model/formula/tree.ts';
import type { SettingName } from '../model/settings.ts';
import type { PortfolioResult } from './calculate.ts';
import type { Common, CommonSetting } from './conventions.ts';
import { findInputs, type Input } from './inputs.ts';

/** A figure that a reader may want to see moved: a setting of the method, or one with a range. */
export interface Adjustable {
  /** By which it can be replaced, `deadweight`. */
  readonly address: string;
  readonly kind: 'setting' | 'value';
  readonly isShare: boolean;
  /** Absent of a default, which nobody states, and of what cases state each for themselves. */
  readonly figure?: Figure | undefined;
  /** Absent where it differs from case to case or from line to line. */
  readonly value?: Decimal | undefined;
  /** Between which values it is moved. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly currency: string;
}

/** The settings that are always asked about. */
const SETTINGS = [
  'deadweight',
  'attribution',
  'displacement',
  'drop_off',
  'cost_per_client',
  'discount_rate',
] as const satisfies readonly SettingName[];
type Asked = (typeof SETTINGS)[number];

/** A discount rate is seldom above this. */
const HIGH_RATE = decimal('0.1');
const TWICE = decimal('2');

/** What can be moved in a portfolio: the method's settings, and every parameter with a range. */
export function findAdjustables(result: PortfolioResult): readonly Adjustable[] {
  const inputs = findInputs(result);
  return [...settingsOf(result, inputs), ...valuesOf(inputs)];
}

function settingsOf(
  { conventions, cases }: PortfolioResult,
  inputs: readonly Input[],
): readonly Adjustable[] {
  const currency = cases.find((one) => !one.case.illustration)?.case.currency ?? '';
  const isLong = conventions.years === 'varies' || (conventions.years ?? 0) > 1;
  return SETTINGS.flatMap((name): readonly Adjustable[] => {
    const common: Common<CommonSetting> = conventions[name];
    const isUnused = common === undefined || (name === 'drop_off' && !isLong);
    if (isUnused) return [];
    const value = common === 'varies' ? undefined : common.value;
    const figure = inputs.find(({ address }) => address === name)?.stated[0].figure;
    const isShare = name !== 'cost_per_client';
    return [
      { address: name, kind: 'setting', isShare, figure, value, currency, ...endsOf(name, value) },
    ];
  });
}

function endsOf(name: Asked, value: Decimal | undefined): Pick<Adjustable, 'low' | 'high'> {
  const twice = value?.times(TWICE) ?? ONE;
  if (name === 'discount_rate') {
    return { low: ZERO, high: twice.greaterThan(HIGH_RATE) ? twice : HIGH_RATE };
  }
  return { low: ZERO, high: name === 'cost_per_client' ? twice : ONE };
}

/** Every other figure of the files that states a range for itself. */
function valuesOf(inputs: readonly Input[]): readonly Adjustable[] {
  return inputs.flatMap(({ address, stated, cases, decidesYears }): readonly Adjustable[] => {
    const [first, ...others] = stated;
    const { figure, range, value } = first;
    const currency = cases[0]?.case.currency ?? '';
    if (!range || decidesYears || isSetting(address)) return [];
    const isShared = others.every((other) => exactlyEqual(other.value, value));
    return [
      {
        address,
        kind: 'value',
        isShare: figure.unit === 'share',
        figure,
        ...(isShared ? { value } : {}),
        ...range,
        currency,
      },
    ];
  });
}

function isSetting(address: string): boolean {
  return SETTINGS.some((name) => name === address);
}
