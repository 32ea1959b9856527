import type { ChangedInput, InputValue } from '../../../analysis/compare/inputs.ts';
import type { Decimal } from '../../../model/decimal.ts';
import { literal, named } from '../../../model/formula/tree.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { showNumber, showPercentage, showQuantity } from '../../numbers.ts';
import type { Block, Cell } from '../../page.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { kindOf } from '../explain-values.ts';
import { showApart } from './decimals.ts';

/** An input with what it was and is: the first cells of its row. */
function inputCells(input: ChangedInput, language: Language): readonly Cell[] {
  const { before, after } = input;
  const [usual, show] = mannerOf(input, language);
  const [was, is] = showApart(before?.value, after?.value, usual, show);
  return [
    { text: inputName(input, language) },
    { text: was ?? wordsOf(before, language) },
    { text: is ?? wordsOf(after, language) },
  ];
}

/** The label, and the address by which it can be set. */
function inputName({ address, figure }: ChangedInput, language: Language): string {
  const label = figure?.label === undefined ? '' : inLanguage(figure.label, language);
  return label === '' || label.toLowerCase() === address ? address : `${label} (${address})`;
}

/** Inputs that changed, as a table of their own. */
export function inputTable(inputs: readonly ChangedInput[], language: Language): Block {
  const words = COMPARE_WORDS[language];
  return {
    kind: 'table',
    columns: [
      { head: words.input, align: 'left' },
      { head: words.before, align: 'right' },
      { head: words.after, align: 'right' },
    ],
    rows: inputs.map((input) => ({ cells: inputCells(input, language) })),
  };
}

type Show = (value: Decimal, decimals: number) => string;

/** The usual decimals, and how the number is shown: as a percentage, to the cent, or as it is. */
function mannerOf({ address, figure }: ChangedInput, language: Language): readonly [number, Show] {
  const node = named(address, figure?.formula ?? literal('0'), figure);
  switch (kindOf(node)) {
    case 'share':
      return [4, (value, decimals) => showPercentage(value, language, decimals)];
    case 'count':
      return [4, (value, decimals) => showQuantity(value, language, decimals)];
    default:
      return [2, (value, decimals) => showNumber(value, decimals, language)];
  }
}

function wordsOf(value: InputValue | undefined, language: Language): string {
  const words = COMPARE_WORDS[language];
  return value ? (value.words ?? words.present) : words.absent;
}
