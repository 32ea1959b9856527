import type { Case, InvestmentLine, Line } from '../case.ts';
import type { Report } from '../diagnostic.ts';
import { LINE_SETTINGS } from '../settings.ts';
import { type Override, overridingFigure } from './override.ts';
import { isMethodKey, METHOD_KEYS, overrideSetting } from './settings.ts';

/** The fields of a line, beside its settings, that hold a formula. */
const LINE_FIELDS = ['amount', 'quantity', 'duration', 'starts'] as const;
type LineField = (typeof LINE_FIELDS)[number];

/**
 * A case with one figure replaced.
 *
 * @param path the address after the case: `deadweight`, `benefits.payroll`, `values.hours`
 * @returns nothing if the path leads nowhere in this case
 */
export function overrideInCase(
  of: Case,
  path: readonly string[],
  override: Override,
  report: Report,
): Case | undefined {
  const [head = '', id = '', field = 'amount'] = path;
  if (path.length === 1) return overrideOfCase(of, head, override, report);
  if (path.length === 2 && head === 'values') {
    const former = of.values.get(id);
    if (!former) return undefined;
    const figure = overridingFigure(override, former, report) ?? former;
    return { ...of, values: new Map(of.values).set(id, figure) };
  }
  if (path.length === 4 && field === 'amounts') return overrideYear(of, path, override, report);
  if (path.length > 3) return undefined;
  if (head === 'investment') {
    const index = of.investment.findIndex((line) => line.id === id);
    const line = of.investment[index];
    const changed = line && overrideField(line, field, override, report);
    return changed && { ...of, investment: of.investment.with(index, changed) };
  }
  const index = of.lines.findIndex((line) => line.group === head && line.id === id);
  const line = of.lines[index];
  const changed = line && overrideLine(line, field, override, report);
  return changed && { ...of, lines: of.lines.with(index, changed) };
}

/** Every address within a case, for "did you mean". */
export function addressesOf(of: Case): readonly string[] {
  const lines = of.lines.map(({ group, id }) => `${group}.${id}`);
  const inputs = of.investment.map(({ id }) => `investment.${id}`);
  return [
    ...['clients', ...METHOD_KEYS],
    ...[...of.values.keys()].map((name) => `values.${name}`),
    ...lines.flatMap((line) => [
      line,
      ...[...LINE_FIELDS, ...LINE_SETTINGS, 'timing'].map((f) => `${line}.${f}`),
    ]),
    ...inputs.flatMap((line) => [line, ...LINE_FIELDS.map((field) => `${line}.${field}`)]),
  ].map((path) => `${of.id}.${path}`);
}

/** One year's amount of a line that states one a year: `benefits.payroll.amounts.3`. */
function overrideYear(
  of: Case,
  [group, id, , year = '']: readonly string[],
  override: Override,
  report: Report,
): Case | undefined {
  const index = of.lines.findIndex((line) => line.group === group && line.id === id);
  const line = of.lines[index];
  const at = /^[1-9]\d*$/.test(year) ? Number(year) - 1 : -1;
  const former = line?.amounts?.[at];
  if (!line?.amounts || !former) return undefined;
  const figure = overridingFigure(override, former, report) ?? former;
  const amounts = line.amounts.with(at, figure);
  return { ...of, lines: of.lines.with(index, { ...line, amounts }) };
}

function overrideOfCase(
  of: Case,
  name: string,
  override: Override,
  report: Report,
): Case | undefined {
  if (isMethodKey(name)) {
    return { ...of, settings: overrideSetting(of.settings, name, override, report) };
  }
  if (name !== 'clients') return undefined;
  return { ...of, clients: overridingFigure(override, of.clients, report) ?? of.clients };
}

function overrideLine(
  line: Line,
  field: string,
  override: Override,
  report: Report,
): Line | undefined {
  const setting = [...LINE_SETTINGS, 'timing' as const].find((name) => name === field);
  if (!setting) return overrideField(line, field, override, report);
  return { ...line, settings: overrideSetting(line.settings, setting, override, report) };
}

function overrideField<L extends Line | InvestmentLine>(
  line: L,
  name: string,
  override: Override,
  report: Report,
): L | undefined {
  const field: LineField | undefined = LINE_FIELDS.find((known) => known === name);
  if (!field) return undefined;
  const figure = overridingFigure(override, line[field], report);
  return figure ? { ...line, [field]: figure } : line;
}
