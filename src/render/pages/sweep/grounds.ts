import type { SweepPlan } from '../../../analysis/sweep/plan.ts';
import { plainAddress } from '../../../model/override/address.ts';
import type { Portfolio } from '../../../model/portfolio.ts';
import type { FigureName } from '../../../model/published.ts';
import type { NamedScenario } from '../../../model/scenario.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { conventionsLine } from '../../words/conventions.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { SWEEP_WORDS } from '../../words/sweep.ts';
import { departureText, scenarioText } from '../departures.ts';

/** What a sweep is made of, beside its values. */
export interface SweepGrounds {
  /** The portfolio as it is where nothing varies: with `--set` and `--scenario` in it. */
  readonly portfolio: Portfolio;
  /** The overrides of the run as they were typed. */
  readonly overrides: readonly string[];
  readonly version: string;
}

/** What the figures of a sweep rest on, in sentences: the page and the CSV recipe have the same. */
export interface GroundTexts {
  /** In what it departs from the files at every point; and each scenario, with why. */
  readonly departures: readonly string[];
  readonly scenarios: readonly string[];
  /** What a pooled figure is, and what it is not. */
  readonly caveats: string | undefined;
  readonly conventions: string;
  readonly amounts: string | undefined;
  readonly reading: string | undefined;
  readonly parameters: string;
}

export function groundTexts(
  plan: SweepPlan,
  { portfolio, overrides, version }: SweepGrounds,
  language: Language,
): GroundTexts {
  const { common, moved } = plan.conventions;
  const words = SENTENCES[language];
  const own = SWEEP_WORDS[language];
  const cases = plan.owners.flatMap(({ case: of }) => of ?? []);
  const { applied = [], perspective, limitations } = portfolio;
  const departure = departureText({ applied, overrides }, language);
  const told = (named: NamedScenario): string => {
    const isLeft = named.scenario.overrides.length > 0;
    return scenarioText(withoutVaried(named, plan), language, isLeft ? own.varied : undefined);
  };
  const caveats = [perspective, limitations[0]].flatMap((text) =>
    text === undefined ? [] : [inLanguage(text, language)],
  );
  const hasPool = plan.owners.some(({ case: of }) => of === undefined);
  const line = conventionsLine(common, cases[0]?.currency ?? '', language, moved);
  const all = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
  return {
    departures: departure === undefined ? [] : [departure, ...applied.map(told)],
    scenarios: scenariosOf(plan).map(told),
    caveats: hasPool && caveats.length > 0 ? caveats.join(' ') : undefined,
    conventions: `${moved.size > 0 ? own.fixed : words.conventions}: ${line}`,
    amounts: plan.figures.some((name) => MONEY.includes(name))
      ? own.amounts(all(cases.map((of) => of.currency)), all(cases.map(({ year }) => `${year}`)))
      : undefined,
    reading: plan.figures.includes('report_payback_years') ? words.reading : undefined,
    parameters: words.parameters(common.parameters.join(', '), version),
  };
}

const MONEY: readonly FigureName[] = [
  'net_benefits',
  'net_costs',
  'gain',
  'impact',
  'present_value',
  'investment',
  'balance_without',
  'net_present_value',
];

function scenariosOf({ axes }: SweepPlan): readonly NamedScenario[] {
  return axes.flatMap(({ scenarios = [] }) => scenarios.flatMap((named) => named ?? []));
}

/** The scenarios that stand side by side, each as far as it counts. */
export function sweptScenarios(plan: SweepPlan): readonly NamedScenario[] {
  return scenariosOf(plan).map((named) => withoutVaried(named, plan));
}

/** What varies comes on top of a scenario: what that sets of it counts nowhere. */
function withoutVaried(named: NamedScenario, { axes }: SweepPlan): NamedScenario {
  const varied = new Set(axes.map(({ name }) => plainAddress(name)));
  const { scenario } = named;
  const overrides = scenario.overrides.filter(({ address }) => !varied.has(plainAddress(address)));
  return { ...named, scenario: { ...scenario, overrides } };
}
