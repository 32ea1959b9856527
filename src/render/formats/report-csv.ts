import type { PortfolioResult } from '../../analysis/calculate.ts';
import type { Parties, PortfolioParties } from '../../analysis/parties.ts';
import type { Pool } from '../../analysis/pool.ts';
import type { Language } from '../../model/text.ts';
import { caseFigureRows } from './csv/case-figures.ts';
import { type Field, portfolioField } from './csv/cases.ts';
import type { Excel } from './csv/dialect.ts';
import { figureRows, HEADS_OF_FIGURES, type Owner } from './csv/figures.ts';
import { csvText } from './csv/text.ts';

type Rows = readonly (readonly Field[])[];

/**
 * A report as tidy CSV: a row a figure, unrounded, with the address by which it is explained. First
 * the cases, each with its horizons, years, settings, lines and inputs; then the pool; then whom they
 * concern.
 */
export function reportCsv(
  result: PortfolioResult,
  parties: PortfolioParties,
  language: Language,
  excel?: Excel,
): string {
  const { cases, pool } = result;
  const currency = pool?.members[0]?.case.currency;
  const rows = [
    ...cases.flatMap((one) => caseFigureRows(one, language)),
    ...(pool ? poolRows(pool, currency) : []),
    ...[...parties.cases].flatMap(([{ case: of }, own]) => partyRows(own, of.id, of.currency)),
    ...(parties.pool ? partyRows(parties.pool, 'pool', currency) : []),
  ];
  const portfolio = portfolioField(result, language);
  return csvText(
    ['portfolio', ...HEADS_OF_FIGURES],
    rows.map((row) => [portfolio, ...row]),
    excel,
  );
}

function poolRows({ figures, horizons, members }: Pool, currency: string | undefined): Rows {
  const owner: Owner = {
    kind: 'pool',
    case: 'pool',
    currency,
    address: (figure) => `pool.${figure}`,
  };
  return [
    ...figureRows(owner, figures),
    ...horizons.flatMap(({ horizon, figures: upTo }) => {
      const address = (figure: string): string => `pool.horizons.${horizon}.${figure}`;
      return figureRows({ ...owner, horizon, address }, upTo);
    }),
    ...members.flatMap(({ case: { id }, share, sroi_without }) => {
      const address = (figure: string): string => `pool.${figure}.${id}`;
      return figureRows({ kind: 'member', case: id, address }, { share, sroi_without });
    }),
  ];
}

/** Those that the lines name: the rest has no address. */
function partyRows(parties: Parties, id: string, currency: string | undefined): Rows {
  return (['stakeholders', 'gainers', 'payers'] as const).flatMap((kind) =>
    parties[kind].flatMap(({ name, total }) => {
      if (name === undefined) return [];
      const address = (): string => `${id}.${kind}.${name}`;
      const owner: Owner = { kind, case: id, label: name, currency, address };
      return figureRows(owner, { present_value: total });
    }),
  );
}
