import type { Case } from '../model/case.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Scope } from '../model/formula/bind.ts';
import { type Figure, isUncertain } from '../model/formula/tree.ts';
import { type LegalRange, legalPart, legalSetting, type PartName } from './legal.ts';
import { type Levels, levelOfLine } from './levels.ts';

/** A figure with a range or a distribution: its address, what it may be, what its names mean. */
type Uncertain = readonly [address: string, Figure, LegalRange, Scope];

const PARTS = ['amount', 'quantity', 'duration', 'starts'] as const satisfies readonly PartName[];

/**
 * The uncertain figures of a case that are not on its shelves: those of its lines and inputs, its
 * clients, and the horizons of its levels. Nothing is made where none is.
 */
export function* uncertainFigures(of: Case, levels: Levels, report: Report): Generator<Uncertain> {
  const [{ scope }] = levels;
  for (const level of levels) {
    for (const figure of level.settings.horizons ?? []) {
      if (isUncertain(figure)) yield ['horizon', figure, legalSetting('horizon'), level.scope];
    }
  }
  for (const line of of.lines) {
    for (const part of PARTS) {
      const figure = line[part];
      if (figure && isUncertain(figure)) {
        yield [
          addressOf(`${of.id}.${line.group}.${line.id}`, part),
          figure,
          legalPart(part),
          scope,
        ];
      }
    }
    for (const [name, figure] of line.settings.figures) {
      if (!isUncertain(figure)) continue;
      const address = `${of.id}.${line.group}.${line.id}.${name}`;
      yield [address, figure, legalSetting(name), levelOfLine(line, levels, report).scope];
    }
  }
  for (const input of of.investment) {
    for (const part of PARTS) {
      const figure = input[part];
      if (figure && isUncertain(figure)) {
        yield [addressOf(`${of.id}.investment.${input.id}`, part), figure, legalPart(part), scope];
      }
    }
  }
  if (of.clients && isUncertain(of.clients)) {
    yield [`${of.id}.clients`, of.clients, legalPart('clients'), scope];
  }
}

/** An amount goes by the address of its line. */
function addressOf(line: string, part: PartName): string {
  return part === 'amount' ? line : `${line}.${part}`;
}
