import type { Bar } from '../../analysis/sensitivity/bar.ts';
import type { OwnerSensitivity, Sensitivity } from '../../analysis/sensitivity.ts';
import { type Decimal, exactText } from '../../model/decimal.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { type Field, numberField, portfolioField } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { csvText } from './csv/text.ts';

const HEADS: readonly string[] = [
  'portfolio',
  'case',
  'kind',
  'address',
  'label',
  'unit',
  'value',
  'moved_by',
  'low',
  'high',
  'sroi',
  'sroi_low',
  'sroi_high',
  'sroi_swing',
  'net_present_value',
  'net_present_value_low',
  'net_present_value_high',
  'net_present_value_swing',
  'weak',
  'target',
  'switching_value',
  'switching_sroi',
  'switching_exact',
  'switching_reason',
];

/** A row for each input of each case, and last of the pool: values unrounded. */
export function sensitivityCsv(
  found: readonly Sensitivity[],
  language: Language,
  excel?: Excel,
): string {
  const rows = found.flatMap((one) =>
    one.owners.flatMap((owner) => owner.bars.map((bar) => rowOf(bar, owner, one, language))),
  );
  return csvText(HEADS, rows, excel);
}

function rowOf(
  { input, now, origin, low, high, swings, isWeak, switching }: Bar,
  { case: of, standing }: OwnerSensitivity,
  { result, target }: Sensitivity,
  language: Language,
): readonly Field[] {
  const [{ figure }] = input.stated;
  const figures = (['sroi', 'net_present_value'] as const).flatMap((name) => [
    numberField(standing[name]),
    numberField(low.figures[name].outcome),
    numberField(high.figures[name].outcome),
    digits(swings[name]),
  ]);
  const isFound = switching.reason === undefined;
  return [
    portfolioField(result, language),
    { text: of?.id },
    { text: of ? 'case' : 'pool' },
    { text: input.address },
    { text: figure.label === undefined ? '' : inLanguage(figure.label, language) },
    { text: figure.unit },
    digits(now),
    { text: origin },
    digits(low.value),
    digits(high.value),
    ...figures,
    { text: `${isWeak}` },
    digits(target),
    digits(switching.value),
    digits(isFound ? switching.ratio : undefined),
    { text: isFound ? `${switching.isExact}` : '' },
    { text: isFound ? '' : switching.reason },
  ];
}

function digits(value: Decimal | undefined): Field {
  return value ? { number: exactText(value) } : {};
}
