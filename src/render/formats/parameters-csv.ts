import type { Parameter } from '../../analysis/parameter.ts';
import type { ParameterFile } from '../../analysis/parameters.ts';
import { exactText } from '../../model/decimal.ts';
import type { Formula } from '../../model/formula/tree.ts';
import { writeFormula } from '../../model/formula/write.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import type { Field } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { placeFields } from './csv/place.ts';
import { csvText } from './csv/text.ts';

const HEADS: readonly string[] = [
  'parameters',
  'year',
  'currency',
  'kind',
  'address',
  'level',
  'label',
  'value',
  'formula',
  'derivation',
  'unit',
  'source',
  'valid_from',
  'price_year',
  'overridden',
  'used_by',
  'used_in',
  'named_by',
  'in_derivations',
  'file',
  'file_line',
];

/** The parameters as CSV, a row each: values unrounded, several users in one cell with `; `. */
export function parametersCsv(
  files: readonly ParameterFile[],
  language: Language,
  excel?: Excel,
): string {
  const rows = files.flatMap((file) => [
    ...file.settings.map((one) => rowOf('setting', one, file, language)),
    ...file.values.map((one) => rowOf('value', one, file, language)),
  ]);
  return csvText(HEADS, rows, excel);
}

function rowOf(
  kind: 'setting' | 'value',
  {
    address,
    level,
    node,
    value,
    figure,
    timing,
    derivation,
    uses,
    usedBy,
    inDerivations,
  }: Parameter,
  { parameters: { path, year, currency } }: ParameterFile,
  language: Language,
): readonly Field[] {
  const stated = figure ?? timing;
  const listed = (items: readonly string[]): Field => ({ text: [...new Set(items)].join('; ') });
  return [
    { text: path },
    { text: year },
    { text: currency },
    { text: kind },
    { text: address },
    { text: level },
    { text: figure?.label === undefined ? '' : inLanguage(figure.label, language) },
    typeof value === 'object' ? { number: exactText(value) } : { text: timing?.value },
    formulaField(node?.of),
    formulaField(derivation?.formula),
    { text: figure?.unit },
    { text: stated?.source?.text },
    { text: figure?.validFrom },
    { text: figure?.priceYear },
    { text: `${figure?.overridden ?? false}` },
    listed(uses.map((use) => use.case.id)),
    listed(uses.map((use) => use.address)),
    listed(usedBy),
    listed(inDerivations.map((one) => one.address)),
    ...placeFields(stated?.place),
  ];
}

/** A formula as it is written. One that is a number only is a number to a spreadsheet too. */
function formulaField(formula: Formula | undefined): Field {
  const text = formula ? writeFormula(formula) : '';
  return /^-?\d+(?:\.\d+)?%?$/.test(text) ? { number: text } : { text };
}
