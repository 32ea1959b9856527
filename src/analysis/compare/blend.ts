import type { Case, InvestmentLine, Line } from '../../model/case.ts';
import type { Figure } from '../../model/formula/tree.ts';
import type { Parameters } from '../../model/parameters.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { blendFields, blendNames, blendSettings, type Pick } from './blend-parts.ts';
import type { CasePair } from './pairs.ts';

/** What a line is worth, in one amount or in one a year. */
interface Amounts {
  readonly amount: Figure;
  readonly amounts: readonly Figure[] | undefined;
}

/**
 * One case between before and after: every input of it, of its portfolio and of its parameter file
 * is the one that `pick` chooses. Inputs are found by their addresses, whatever the records hold.
 *
 * @returns a portfolio of that case alone
 */
export function blend(before: Portfolio, after: Portfolio, pair: CasePair, pick: Pick): Portfolio {
  const settings = blendSettings('', before.settings, after.settings, pick);
  const parameters = blendShelf(pair, pick);
  const fields = blendFields('', before, after, ['cases', 'settings'], pick);
  const cases = blendCase(pair, pick).map((of) => ({ ...of, parameters }));
  return { ...fields, settings, cases, complete: true };
}

function blendShelf({ shelves, before, after }: CasePair, pick: Pick): Parameters {
  const own = { before: before?.values ?? new Map(), after: after?.values ?? new Map() };
  return {
    ...blendFields('', shelves.before, shelves.after, ['settings', 'values', 'currency'], pick),
    settings: blendSettings('', shelves.before.settings, shelves.after.settings, pick),
    values: blendNames('', shelves.before.values, shelves.after.values, own, pick),
  };
}

/** The case; one that only one side has as it is there. */
function blendCase({ before, after, shelves }: CasePair, pick: Pick): readonly Case[] {
  if (!before || !after) return [before, after].filter((of) => of !== undefined);
  const path = `${before.id}.`;
  const shelf = { before: shelves.before.values, after: shelves.after.values };
  const own = ['settings', 'values', 'lines', 'investment', 'parameters', 'currency'] as const;
  const blended = {
    ...blendFields(path, before, after, own, pick),
    id: before.id,
    settings: blendSettings(path, before.settings, after.settings, pick),
    values: blendNames(`${path}values.`, before.values, after.values, shelf, pick),
    lines: blendLines(before.lines, after.lines, ({ group, id }) => `${path}${group}.${id}`, pick),
    investment: blendInvestment(path, before.investment, after.investment, pick),
  };
  return [blended];
}

/** The inputs of a case one by one; all at once where one side has the cost per client instead. */
function blendInvestment(
  path: string,
  before: Case['investment'],
  after: Case['investment'],
  pick: Pick,
): Case['investment'] {
  const address = `${path}investment`;
  if (before.length > 0 && after.length > 0) {
    return blendLines(before, after, ({ id }) => `${address}.${id}`, pick);
  }
  const stated = (lines: Case['investment']) => (lines.length > 0 ? lines : undefined);
  return pick(address, stated(before), stated(after)) ?? [];
}

function blendLines<L extends Line | InvestmentLine>(
  before: readonly L[],
  after: readonly L[],
  addressOf: (line: L) => string,
  pick: Pick,
): readonly L[] {
  const later = new Map(after.map((line) => [addressOf(line), line]));
  const both = new Map([...before.map((line) => [addressOf(line), line] as const), ...later]);
  const earlier = new Map(before.map((line) => [addressOf(line), line]));
  return [...both.keys()].flatMap((address) => {
    const [was, is] = [earlier.get(address), later.get(address)];
    if (!was || !is) return pick(address, was, is) ?? [];
    // A list of amounts and the one amount stand for each other.
    const { amount, amounts } = pick(address, amountsOf(was), amountsOf(is));
    const own: readonly string[] = ['amount', 'amounts', 'settings'];
    const fields = blendFields(`${address}.`, was, is, own as readonly (keyof L)[], pick);
    const settings =
      'settings' in was && 'settings' in is
        ? { settings: blendSettings(`${address}.`, was.settings, is.settings, pick) }
        : {};
    return { ...fields, ...settings, amount, amounts };
  });
}

function amountsOf({ amount, amounts }: Line | InvestmentLine): Amounts {
  return { amount, amounts };
}
