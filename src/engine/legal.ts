import { type Decimal, decimal, ONE, ZERO } from '../model/decimal.ts';
import type { Figure } from '../model/formula/tree.ts';
import { SETTINGS, type SettingName } from '../model/settings.ts';
import type { Unit } from '../model/unit.ts';

/** What the values of a figure may be. Without an end there is no limit on that side. */
export interface LegalRange {
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** Whether it counts years, which are whole. */
  readonly whole?: boolean;
}

/** A part of a line, an input or a case that a file states as a figure. */
export type PartName = 'amount' | 'quantity' | 'duration' | 'starts' | 'clients';

/** The most years a plan may run: more is a slip of the pen. */
const MOST_YEARS = decimal('500');

const ANY: LegalRange = {};
/** Of amounts the group gives the sign; less than nothing of a thing there is not. */
const NOT_NEGATIVE: LegalRange = { low: ZERO };
export const SHARE: LegalRange = { low: ZERO, high: ONE };
/** A drop-off below 0 is an effect that grows. */
const DROP_OFF: LegalRange = { low: ONE.negated(), high: ONE };
/** Year 0 is before the activity. */
const YEAR: LegalRange = { low: ZERO, high: MOST_YEARS, whole: true };
const DURATION: LegalRange = { low: ONE, high: MOST_YEARS, whole: true };

/** What a setting of the method may be. */
export function legalSetting(name: SettingName | 'horizon'): LegalRange {
  switch (name) {
    case 'horizon':
    case 'discount_after':
      return YEAR;
    case 'cost_per_client':
      return NOT_NEGATIVE;
    case 'drop_off':
      return DROP_OFF;
    default:
      return SHARE;
  }
}

/** What a named value may be: a share says so by its unit, and of others nothing is known. */
export function legalValue(unit: Unit | undefined): LegalRange {
  return unit === 'share' ? SHARE : ANY;
}

/** What a figure of a line, an input or a case may be. */
export function legalPart(name: PartName): LegalRange {
  switch (name) {
    case 'starts':
      return YEAR;
    case 'duration':
      return DURATION;
    default:
      return NOT_NEGATIVE;
  }
}

/** A figure that a file states, by its kind and its address: `casus-1.benefits.payroll.quantity`. */
interface Stated {
  readonly kind: 'setting' | 'value' | 'part';
  /** Of a setting its own name; a horizon has none. */
  readonly name?: string | undefined;
  readonly address: string;
  readonly figure: Pick<Figure, 'unit'>;
}

/** What any stated figure may be: the limits that it is held to, and that draws are cut to. */
export function legalRange({ kind, name, address, figure }: Stated): LegalRange {
  switch (kind) {
    case 'setting':
      return legalSetting(SETTINGS.find((setting) => setting === name) ?? 'horizon');
    case 'value':
      return legalValue(figure.unit);
    case 'part':
      return legalPart(partAt(address));
    default:
      return kind satisfies never;
  }
}

/** `case.clients`, `case.GROUP.LINE`, `case.GROUP.LINE.FIELD`: a line may be called like a field. */
function partAt(address: string): PartName {
  const path = address.split('.');
  if (path.length === 2) return 'clients';
  const field = path[3];
  return field === 'quantity' || field === 'duration' || field === 'starts' ? field : 'amount';
}
