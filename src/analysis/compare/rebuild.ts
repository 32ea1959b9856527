import type { Case, InvestmentLine, Line } from '../../model/case.ts';
import { decimal, exactText } from '../../model/decimal.ts';
import { type Figure, literal } from '../../model/formula/tree.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type {
  SavedCase,
  SavedFigure,
  SavedInput,
  SavedPortfolio,
  SavedSetting,
} from '../../model/saved.ts';
import {
  NO_SETTINGS,
  SETTINGS,
  type SettingName,
  type Settings,
  type StatedTiming,
  TIMINGS,
} from '../../model/settings.ts';

/** How much of a saved result is made anew: its lines and settings, or what its lines came to. */
export type Depth = 'settings' | 'present-values';

/**
 * The records that a saved result tells of, with its numbers in the place of the formulas that they
 * came from. Settings go back to the level that stated them, so that what cases share is one input.
 *
 * @param depthOf how deep each case can be made anew
 */
export function rebuild(saved: SavedPortfolio, depthOf: (id: string) => Depth): Portfolio {
  const shelves = new Map<string, Parameters>();
  for (const { parameters: path } of saved.cases) {
    const sharing = saved.cases.filter(
      ({ parameters, id }) => parameters === path && depthOf(id) === 'settings',
    );
    shelves.set(path, { ...emptyShelf(path), settings: settingsAt(SHARED, sharing) });
  }
  const cases = saved.cases.map((of): Case => {
    const shelf = shelves.get(of.parameters) ?? emptyShelf(of.parameters);
    const head = headOf(of, shelf);
    return { ...head, ...(depthOf(of.id) === 'settings' ? inFull(of) : byPresentValues(of)) };
  });
  return { cases, complete: true, settings: NO_SETTINGS, limitations: [], sources: [] };
}

const NOWHERE = { source: '', line: 1, column: 1, length: 1 };
/** Portfolio and parameter file answer to one address, and so count as one. */
const SHARED = ['parameters', 'portfolio'];

function emptyShelf(path: string): Parameters {
  const none = { publications: new Map(), settings: NO_SETTINGS, values: new Map() };
  return { path, place: NOWHERE, year: '', currency: '', ...none };
}

function headOf({ id, title, year, currency, pooled = false }: SavedCase, parameters: Parameters) {
  const words = { title, year, currency, tags: new Map(), notValued: [], place: NOWHERE };
  return { id, ...words, values: new Map(), parameters, pooled, illustration: false };
}

type Reckoned = Pick<Case, 'lines' | 'investment' | 'clients' | 'amounts' | 'settings'>;

/** Lines with their amounts, quantities, years and settings. */
function inFull(of: SavedCase): Reckoned {
  const { clients = '1', amounts } = of;
  return {
    clients: figureOf(clients),
    amounts: amounts ?? undefined,
    settings: ownSettings(of),
    lines: of.lines.map(
      (line): Line => ({
        ...inputOf(line, 1, amounts === 'per_client' ? clients : '1'),
        group: line.group,
        situation: line.situation,
        loss: line.loss,
        settings: settingsOf(['line'], line.settings),
      }),
    ),
    investment: (of.investment ?? []).map((line) => inputOf(line, 0, '1')),
  };
}

/** @param usual the quantity of a line that states none */
function inputOf(line: SavedInput, earliest: number, usual: SavedFigure): InvestmentLine {
  const { first_year: first = earliest, last_year: last = first } = line;
  return {
    id: line.id,
    place: NOWHERE,
    amount: figureOf(line.amount, line.label ?? undefined),
    quantity: textOf(line.quantity) === textOf(usual) ? undefined : figureOf(line.quantity),
    starts: first === earliest ? undefined : figureOf(`${first}`),
    duration: last === first ? undefined : figureOf(`${last - first + 1}`),
  };
}

/** Lines with what they came to at present, and nothing more to be done with it. */
function byPresentValues(of: SavedCase): Reckoned {
  const nothing = new Map<SettingName, Figure>(
    (['deadweight', 'attribution', 'displacement', 'discount_rate'] as const).map((name) => [
      name,
      figureOf('0'),
    ]),
  );
  const invested = of.figures?.investment ?? '0';
  return {
    settings: { figures: nothing },
    lines: of.lines.map((line): Line => {
      const value = decimal(textOf(line.present_value ?? '0') ?? '0');
      const adds = line.group === 'benefits' || line.group === 'avoided_costs';
      const amount = figureOf(exactText(value.abs()), line.label ?? undefined);
      const { id, group, situation } = line;
      const loss = adds === (value.isNegative() && !value.isZero());
      return { id, group, situation, loss, place: NOWHERE, amount, settings: NO_SETTINGS };
    }),
    investment: [{ id: 'total', place: NOWHERE, amount: figureOf(textOf(invested) ?? '0') }],
  };
}

/** What a case states; who stated the years that count is not told, so they are its own. */
function ownSettings(of: SavedCase): Settings {
  const { figures, timing } = settingsAt(['case'], [of]);
  const after = of.settings?.discount_after ?? 0;
  const own: readonly [SettingName, Figure][] =
    after > 0 ? [['discount_after', figureOf(`${after}`)]] : [];
  const horizons = typeof of.horizon === 'number' ? [figureOf(`${of.horizon}`)] : undefined;
  return { figures: new Map([...figures, ...own]), timing, horizons };
}

type Stated = Readonly<Record<string, SavedSetting | number | null | undefined>>;

/** What all lines of some cases say that these levels state, and what the cases themselves do. */
function settingsAt(levels: readonly string[], cases: readonly SavedCase[]): Settings {
  const stated = cases.flatMap(({ lines, settings }) => [
    ...lines.map((line) => line.settings ?? {}),
    settings ?? {},
  ]);
  const all = stated.map((settings) => settingsOf(levels, settings));
  return {
    figures: new Map(all.flatMap(({ figures }) => [...figures])),
    timing: all.find(({ timing }) => timing)?.timing,
  };
}

function settingsOf(levels: readonly string[], stated: Stated = {}): Settings {
  const figures = new Map<SettingName, Figure>();
  let timing: StatedTiming | undefined;
  for (const [key, setting] of Object.entries(stated)) {
    if (typeof setting !== 'object' || !setting || !levels.includes(setting.level)) continue;
    const name = SETTINGS.find((known) => known === key);
    const word = TIMINGS.find((known) => known === setting.value);
    if (name && textOf(setting.value) !== undefined) figures.set(name, figureOf(setting.value));
    if (key === 'timing' && word) timing = { value: word, place: NOWHERE };
  }
  return { figures, timing };
}

function figureOf(figure: SavedFigure, label?: Figure['label']): Figure {
  return { formula: literal(textOf(figure) ?? '0', NOWHERE), place: NOWHERE, label };
}

/** The digits of a figure that there is. */
function textOf(figure: SavedFigure): string | undefined {
  return typeof figure === 'string' && /^-?\d+(?:\.\d+)?$/.test(figure) ? figure : undefined;
}
