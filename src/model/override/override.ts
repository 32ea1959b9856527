import { type Diagnostic, fault, type Report } from '../diagnostic.ts';
import { parseFormula } from '../formula/parser.ts';
import type { Figure } from '../formula/tree.ts';
import type { Place, Source } from '../place.ts';
import type { Text } from '../text.ts';

/** A figure put in the place of what the files say, for one run: `--set ADDRESS=FORMULA`. */
export interface Override {
  /** The path of the figure in the files: `deadweight`, `casus-1.benefits.payroll.quantity`. */
  readonly address: string;
  /** The formula as written. */
  readonly text: string;
  readonly source: Source;
  readonly addressPlace: Place;
  readonly textPlace: Place;
  /** Why: the reason of the scenario that states it. */
  readonly because?: Text | undefined;
}

/**
 * Reads overrides as they are typed, `ADDRESS=FORMULA`.
 *
 * @param label how the texts are introduced where they come from, as in `--set `
 */
export function parseOverrides(
  texts: readonly string[],
  label: string,
): {
  readonly overrides: readonly Override[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
} {
  const overrides: Override[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = texts.map((text): Source => ({ name: label + text, kind: 'argument', text }));
  for (const source of sources) {
    const { text } = source;
    const override = parseOverride(source);
    const twin = overrides.find(({ address }) => address === override?.address);
    if (!override) {
      const place = { source: source.name, line: 1, column: 1, length: Math.max(1, text.length) };
      diagnostics.push(fault('override-syntax', { text }, place));
    } else if (twin) {
      const { address, addressPlace } = override;
      diagnostics.push(fault('override-twice', { address }, addressPlace, [twin.addressPlace]));
    } else {
      overrides.push(override);
    }
  }
  return { overrides, diagnostics, sources };
}

function parseOverride(source: Source): Override | undefined {
  const [, before = '', address, between = '', formula] =
    /^(\s*)([^\s=]+)(\s*=\s*)(\S.*?)\s*$/s.exec(source.text) ?? [];
  if (address === undefined || formula === undefined) return undefined;
  const place = (start: number, length: number): Place => ({
    source: source.name,
    line: 1,
    column: start + 1,
    length,
  });
  const start = before.length + address.length + between.length;
  return {
    address,
    text: formula,
    source,
    addressPlace: place(before.length, address.length),
    textPlace: place(start, formula.length),
  };
}

/**
 * The figure that an override states, in the place of `former`, of which it keeps what describes
 * it: label, unit, range, distribution and payer. That it is overridden it says itself.
 */
export function overridingFigure(
  { text, textPlace, because }: Override,
  former: Figure | undefined,
  report: Report,
): Figure | undefined {
  const formula = parseFormula(
    text,
    (start, length) => ({ ...textPlace, column: textPlace.column + start, length }),
    report,
  );
  if (!formula) return undefined;
  const { label, unit, range, distribution, payer } = former ?? {};
  const kept = { label, unit, range, distribution, payer };
  return { formula, place: textPlace, ...kept, because, overridden: true };
}
