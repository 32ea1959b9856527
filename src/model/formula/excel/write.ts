import { decimal, exactText } from '../../decimal.ts';
import type { Reason } from '../../reason.ts';
import type { Call, Formula, Operation, When } from '../tree.ts';
import { partsOf } from '../walk.ts';
import { argumentTexts, inPortions } from './arguments.ts';
import { reasonsIn } from './missing.ts';
import { referenceText, type Spot } from './spot.ts';

/** What a formula needs of the workbook around it. */
export interface ExcelSurroundings {
  /** The sheet that the formula stands on. */
  readonly sheet: string;
  /** The cell that holds a part, if one does. */
  readonly spotOf: (part: Formula) => Spot | undefined;
  /** The cell that holds the sum of the terms from `at` on, and how many of them. */
  readonly sumFrom: (
    terms: readonly Formula[],
    at: number,
  ) => { readonly spot: Spot; readonly count: number } | undefined;
  /** Gives a part a cell of its own, where the formula would get too long or too deep with it. */
  readonly spill: (part: Formula) => Spot;
  /** What stands in a cell that has no figure. */
  readonly wordsOf: (reason: Reason) => string;
}

/**
 * Writes a formula as Excel reads it, without the leading `=`: a walker that turns a tree into cells
 * and functions. The names of functions and the signs are those that files hold, whatever language
 * the spreadsheet speaks.
 *
 * A part that has a cell is a reference to it. Where there is no figure a cell holds the reason as a
 * text, and what rests on such a cell passes the text on, so that no cell shows an error.
 */
export function writeExcel(formula: Formula, around: ExcelSurroundings): string {
  return bare(formula, { ...around, level: 0, root: formula })[0];
}

interface Surroundings extends ExcelSurroundings {
  /** How many conditions it stands in. */
  readonly level: number;
  /** What the cell is of. */
  readonly root: Formula;
}

/** Excel nests 64 functions and writes 8,192 signs: a formula stays well below both. */
const DEEPEST = 8;
const LONGEST_SUM = 4_000;
const LONGEST_SUM_WITHIN = 400;

/** A written part, and how tightly it holds together, so that brackets stand where they must. */
type Written = readonly [text: string, binds: number];

const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const;
/** Above the product: in Excel a sign binds tighter than a power, so powers are bracketed below it. */
const SIGN = 3;
const WHOLE = 5;

/** A part in a place where a reason may stand too: at the head of a cell, or after a condition. */
function bare(formula: Formula, around: Surroundings): Written {
  const spot = around.spotOf(formula);
  if (spot) return [referenceText(spot, around.sheet), WHOLE];
  switch (formula.kind) {
    case 'named':
      return bare(formula.of, around);
    case 'none':
      return [quoted(around.wordsOf(formula.reason)), WHOLE];
    case 'when':
      if (around.level < DEEPEST) return choose(formula, { ...around, level: around.level + 1 });
      return [referenceText(around.spill(formula), around.sheet), WHOLE];
    default:
      return guarded(reasonsIn(formula, around.spotOf), arithmetic(formula, around), around);
  }
}

/** What passes a reason on: where one of the parts holds a text, that text; else the rest. */
function guarded(parts: readonly Formula[], otherwise: Written, around: Surroundings): Written {
  const texts = [...new Set(parts.map((part) => bare(part, around)[0]))];
  return texts.reduceRight<Written>(
    (rest, text) => [`IF(ISTEXT(${text}),${text},${rest[0]})`, WHOLE],
    otherwise,
  );
}

function choose(condition: When, around: Surroundings): Written {
  const { left, relation, right, holds, otherwise } = condition;
  const sides = [left, right];
  const test = sides.map((side) => comparable(side, around)).join(relation);
  const branches = [holds, otherwise].map((branch) => bare(branch, around)[0]);
  return guarded(
    sides.flatMap((side) => reasonsIn(side, around.spotOf)),
    [`IF(${[test, ...branches].join(',')})`, WHOLE],
    around,
  );
}

/**
 * A side of a comparison, at a millionth: a spreadsheet reckons in binary, and what comes to 0
 * exactly may leave a trace there, which must not decide.
 */
function comparable(side: Formula, around: Surroundings): string {
  const [text] = arithmetic(side, around);
  return isWritten(side) ? text : `ROUND(${text},6)`;
}

/** Whether a part is of written numbers alone, and so the same whatever is put in. */
function isWritten(part: Formula): boolean {
  return part.kind !== 'named' && partsOf(part).every(isWritten);
}

/** A part among others, where a number is needed. */
function arithmetic(formula: Formula, around: Surroundings): Written {
  const spot = around.spotOf(formula);
  if (spot) return [referenceText(spot, around.sheet), WHOLE];
  switch (formula.kind) {
    case 'literal':
      return [exactText(decimal(formula.text)), WHOLE];
    case 'named':
      return arithmetic(formula.of, around);
    case 'negation':
      return [`-${operand(formula.of, WHOLE, around)}`, SIGN];
    case 'percentage':
      return [`${operand(formula.of, WHOLE, around)}%`, WHOLE];
    case 'sum':
      return addUp(formula, around);
    case 'call':
      return call(formula, around);
    case 'operation':
      return operation(formula, around);
    case 'none':
      return bare(formula, around);
    case 'when':
      return [referenceText(around.spill(formula), around.sheet), WHOLE];
    case 'reference':
      throw new Error(`the name ${formula.name} was not bound before it was written`);
    default:
      return formula satisfies never;
  }
}

function operand(formula: Formula, around: number, surroundings: Surroundings): string {
  const [text, binds] = arithmetic(formula, surroundings);
  return binds < around ? `(${text})` : text;
}

function operation({ operator, left, right }: Operation, around: Surroundings): Written {
  const binds = BINDS[operator];
  // Excel reckons powers from the left, and reads a sign before them as part of the base.
  const first = operand(left, operator === '^' ? WHOLE : binds, around);
  const second = operand(right, operator === '^' ? WHOLE : binds + 1, around);
  return [`${first}${operator}${second.startsWith('-') ? `(${second})` : second}`, binds];
}

const FUNCTIONS = { round: 'ROUND', min: 'MIN', max: 'MAX', sqrt: 'SQRT' } as const;

function call({ function: name, arguments: given }: Call, around: Surroundings): Written {
  const written = given.map((argument) => arithmetic(argument, around)[0]);
  return [`${FUNCTIONS[name]}(${written.join(',')})`, WHOLE];
}

/** Terms side by side: cells in ranges, and runs of terms whose sum has a cell by that cell. */
function addUp(sum: Formula & { readonly kind: 'sum' }, around: Surroundings): Written {
  const { terms } = sum;
  const written = argumentTexts(partsOfSum(terms, around), around.sheet);
  const [only, ...others] = written;
  if (only === undefined) return ['0', WHOLE];
  const isRange = only.includes(':');
  if (others.length === 0 && !isRange) return [only, terms.length > 1 ? WHOLE : BINDS['+']];
  const text = `SUM(${inPortions(written).join(',')})`;
  if (sum !== around.root && text.length > LONGEST_SUM_WITHIN) {
    return [referenceText(around.spill(sum), around.sheet), WHOLE];
  }
  if (text.length <= LONGEST_SUM) return [text, WHOLE];
  const middle = Math.ceil(terms.length / 2);
  const halves = [terms.slice(0, middle), terms.slice(middle)].map((half) =>
    referenceText(around.spill({ kind: 'sum', terms: half }), around.sheet),
  );
  return [`SUM(${halves.join(',')})`, WHOLE];
}

function partsOfSum(terms: readonly Formula[], around: Surroundings): readonly (Spot | string)[] {
  const parts: (Spot | string)[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at];
    if (!term) break;
    const whole = around.sumFrom(terms, at);
    parts.push(whole?.spot ?? around.spotOf(term) ?? arithmetic(term, around)[0]);
    at += whole?.count ?? 1;
  }
  return parts;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
