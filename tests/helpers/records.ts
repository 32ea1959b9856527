import { calculateCases } from '../../src/engine/calculate.ts';
import type { CaseResult, Outcome } from '../../src/engine/result.ts';
import {
  type Case,
  GROUPS,
  type Group,
  type InvestmentLine,
  type Line,
} from '../../src/model/case.ts';
import { exactText } from '../../src/model/decimal.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Figure } from '../../src/model/formula/tree.ts';
import type { Parameters } from '../../src/model/parameters.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import {
  LINE_SETTINGS,
  SETTINGS,
  type SettingName,
  type Settings,
  type Timing,
} from '../../src/model/settings.ts';
import { figure } from './figures.ts';
import { type PublishedText, published } from './published.ts';

/** A formula as it is written in a file, or a figure with more to it. */
export type Stated = string | Figure;
type Method = Partial<Record<SettingName, Stated>> & {
  readonly timing?: Timing;
  /** The last years that count. */
  readonly horizon?: readonly string[];
};
type Named = Readonly<Record<string, Stated>>;

interface LineText extends Partial<Record<SettingName, Stated>> {
  /** This, or one a year. */
  readonly amount?: Stated;
  readonly amounts?: readonly Stated[];
  readonly timing?: Timing;
  readonly quantity?: Stated;
  readonly duration?: Stated;
  readonly starts?: Stated;
  readonly situation?: Line['situation'];
  readonly loss?: boolean;
  readonly stakeholder?: string;
  readonly payer?: string;
  readonly gainer?: string;
}
type Lines = Readonly<Record<string, Stated | LineText>>;

/** A case in the words of its file. */
export type CaseText = Method & {
  readonly [G in Group]?: Lines;
} & {
  readonly id?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly investment?: Lines;
  readonly values?: Named;
  readonly clients?: Stated;
  readonly amounts?: Case['amounts'];
  readonly pooled?: boolean;
  readonly illustration?: boolean;
  readonly published?: PublishedText;
  readonly parameters?: Parameters;
};

const NOWHERE = { source: 'record', line: 1, column: 1, length: 1 };

export function makeParameters(text: Method & { readonly values?: Named } = {}): Parameters {
  return {
    path: 'parameters/2024.yaml',
    place: NOWHERE,
    year: '2024',
    currency: 'EUR',
    publications: new Map(),
    settings: settingsOf(text),
    values: figuresOf(text.values),
  };
}

/** A shelf on which nothing is taken off, and a client costs 100. */
const PLAIN = makeParameters({ deadweight: '0', attribution: '0', cost_per_client: '100' });

function makeCase(text: CaseText): Case {
  const { id = 'case', parameters = PLAIN, illustration = false } = text;
  return {
    id,
    place: { ...NOWHERE, source: id },
    title: id,
    year: parameters.year,
    currency: parameters.currency,
    tags: new Map(Object.entries(text.tags ?? {})),
    values: figuresOf(text.values),
    lines: GROUPS.flatMap((group) =>
      Object.entries(text[group] ?? {}).map(([name, line]) => makeLine(group, name, line)),
    ),
    notValued: [],
    investment: Object.entries(text.investment ?? {}).map(([name, line]) => makeInput(name, line)),
    clients: text.clients === undefined ? undefined : stated(text.clients),
    amounts: text.amounts,
    settings: settingsOf(text),
    parameters,
    pooled: text.pooled ?? !illustration,
    illustration,
    published: text.published && published(text.published),
  };
}

export function makePortfolio(
  cases: readonly CaseText[],
  text: Method & { readonly complete?: boolean; readonly published?: PublishedText } = {},
): Portfolio {
  return {
    cases: cases.map(makeCase),
    complete: text.complete ?? true,
    settings: settingsOf(text),
    limitations: [],
    published: text.published && published(text.published),
    sources: [],
  };
}

/** The result of one case. Throws at any diagnostic, so that no test rests on a faulty figure. */
export function reckon(text: CaseText, method: Method = {}): CaseResult {
  const { cases, diagnostics } = calculateCases(makePortfolio([text], method));
  const [result] = cases;
  if (!result || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return result;
}

/** What is wrong with one case. */
export function faultsOf(text: CaseText, method: Method = {}): readonly Diagnostic[] {
  return calculateCases(makePortfolio([text], method)).diagnostics;
}

/** An outcome as text: its digits, or the reason why there is none. */
export function shown({ value, reason }: Outcome): string {
  return value ? exactText(value) : reason;
}

/** Every figure of a case and of its lines, as text by address. */
export function allShown(result: CaseResult): Readonly<Record<string, string>> {
  const ofCase = Object.entries(result.figures);
  const ofLines = result.lines.flatMap(({ address, gain, impact, present_value, kept_share }) =>
    Object.entries({ gain, impact, present_value, kept_share }).map(
      ([name, outcome]) => [`${address}.${name}`, outcome] as const,
    ),
  );
  return Object.fromEntries([...ofCase, ...ofLines].map(([name, of]) => [name, shown(of)]));
}

function makeLine(group: Group, id: string, text: Stated | LineText): Line {
  const { loss = false, situation, stakeholder, gainer, timing, ...rest } = lineText(text);
  const settings = new Map(
    LINE_SETTINGS.flatMap((name) => {
      const said = rest[name];
      return said === undefined ? [] : [[name, stated(said)] as const];
    }),
  );
  const isOfBefore = group === 'forgone_benefits' || group === 'avoided_costs';
  return {
    ...makeInput(id, text),
    group,
    situation: situation ?? (isOfBefore ? 'without' : 'with'),
    loss,
    settings: { figures: settings, timing: timing && { value: timing, place: NOWHERE } },
    stakeholder,
    gainer,
  };
}

function makeInput(id: string, text: Stated | LineText): InvestmentLine {
  const { amounts, quantity, duration, starts, payer } = lineText(text);
  const { amount = amounts?.[0] ?? '0' } = lineText(text);
  const maybe = (said?: Stated): Figure | undefined =>
    said === undefined ? undefined : stated(said);
  return {
    id,
    place: NOWHERE,
    amount: stated(amount),
    amounts: amounts?.map(stated),
    quantity: maybe(quantity),
    duration: maybe(duration),
    starts: maybe(starts),
    payer,
  };
}

function lineText(text: Stated | LineText): LineText {
  return typeof text === 'string' || 'formula' in text ? { amount: text } : text;
}

function stated(text: Stated): Figure {
  return typeof text === 'string' ? figure(text) : text;
}

function figuresOf(text: Named = {}): ReadonlyMap<string, Figure> {
  return new Map(Object.entries(text).map(([name, said]) => [name, stated(said)]));
}

function settingsOf(text: Method): Settings {
  const figures = new Map<SettingName, Figure>();
  for (const name of SETTINGS) {
    const said = text[name];
    if (said !== undefined) figures.set(name, stated(said));
  }
  const { timing, horizon } = text;
  return {
    figures,
    timing: timing && { value: timing, place: NOWHERE },
    horizons: horizon?.map(stated),
  };
}
