import { annualFigures } from '../../src/analysis/annual.ts';
import { calculate, type PortfolioResult } from '../../src/analysis/calculate.ts';
import { findParties } from '../../src/analysis/parties.ts';
import type { Case } from '../../src/model/case.ts';
import type { Place } from '../../src/model/place.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { Published } from '../../src/model/published.ts';
import type { Text } from '../../src/model/text.ts';
import type { Beside } from '../../src/render/formats/json.ts';
import { figure } from '../helpers/figures.ts';
import type { PublishedText } from '../helpers/published.ts';
import { type CaseText, makeParameters, makePortfolio } from '../helpers/records.ts';

/** A case in the words of its file, with what pages show of it. */
type CaseSketch = CaseText &
  Partial<Pick<Case, 'title' | 'currency' | 'notValued'>> & {
    /** Why its published figures have a tolerance. */
    readonly because?: Text;
    /** Formulas, as its file would list them. */
    readonly horizon?: readonly string[];
  };

type StudySketch = Partial<
  Pick<Portfolio, 'title' | 'perspective' | 'limitations' | 'complete'>
> & {
  readonly cases: readonly CaseSketch[];
  readonly published?: PublishedText;
};

/** The method of the published evaluation. */
const PARAMETERS = makeParameters({
  deadweight: '50%',
  attribution: '75%',
  cost_per_client: '448.60',
});

/** What a JSON document holds beside the figures. */
export function beside(result: PortfolioResult): Beside {
  return { annual: annualFigures(result), parties: findParties(result) };
}

/** Calculates a sketched portfolio whose places are those of files in `cases/`. */
export function study({ cases, published, ...page }: StudySketch): PortfolioResult {
  const texts = cases.map((sketch) => ({ parameters: PARAMETERS, ...sketch }));
  const made = makePortfolio(texts, published ? { published } : {});
  return calculate({
    ...made,
    ...page,
    cases: made.cases.map((one, index) => dressed(one, cases[index])),
    published: placed(made.published, 'cases/portfolio.yaml'),
  });
}

function dressed(one: Case, sketch: CaseSketch | undefined): Case {
  const file = `cases/${one.id}.yaml`;
  const { title, currency, notValued, because, horizon } = sketch ?? {};
  const place = placeIn(file, 1, 1);
  return {
    ...one,
    place,
    title: title ?? `Title of ${one.id}`,
    currency: currency ?? one.currency,
    notValued: notValued ?? [],
    settings: horizon
      ? { ...one.settings, horizons: horizon.map((text) => figure(text)) }
      : one.settings,
    lines: one.lines.map((line) => ({ ...line, place })),
    investment: one.investment.map((line) => ({ ...line, place })),
    published: placed(one.published, file, because),
  };
}

/** Published figures on the lines from 40 on. */
function placed(
  published: Published | undefined,
  file: string,
  because?: Text,
): Published | undefined {
  const figures = published?.figures.map((figure, index) => ({
    ...figure,
    place: placeIn(file, 40 + index, 9),
    because: figure.tolerance && because,
  }));
  return figures && { figures };
}

function placeIn(source: string, line: number, column: number): Place {
  return { source, line, column, length: 1 };
}
