import type {
  CaseFigures,
  CaseResult,
  InvestmentResult,
  LineResult,
} from '../../../engine/result.ts';
import type { Figure } from '../../../model/formula/tree.ts';
import type { Place } from '../../../model/place.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import type { Field } from './cases.ts';
import { figureRows, type Owner } from './figures.ts';

type Rows = readonly (readonly Field[])[];

/** All figures of a case: its own, up to each horizon, year by year, its settings, lines and inputs. */
export function caseFigureRows(result: CaseResult, language: Language): Rows {
  const { case: of, discounting, cost_per_client: cost, clients } = result;
  const { id, currency, place } = of;
  const owner: Owner = {
    kind: of.illustration ? 'illustration' : 'case',
    case: id,
    label: inLanguage(of.title, language),
    currency,
    address: (figure) => `${id}.${figure}`,
    place,
  };
  const parts = [
    ...result.lines.flatMap((line) => lineRows(line, of.illustration, owner, language)),
    ...result.investment.flatMap((input) => inputRows(input, owner, language)),
  ];
  if (of.illustration) return [...figureRows(owner, result.figures), ...parts];
  return [
    ...figureRows(owner, result.figures),
    ...result.horizons.flatMap((upTo) => horizonRows(upTo, owner)),
    ...yearRows(result, owner),
    ...figureRows(owner, {
      discount_rate: discounting.rate.outcome,
      cost_per_client: cost?.outcome,
      clients,
    }),
    ...parts,
  ];
}

function horizonRows({ horizon, figures }: CaseFigures, owner: Owner): Rows {
  const address = (figure: string): string => owner.address(`horizons.${horizon}.${figure}`);
  return figureRows({ ...owner, horizon, address }, figures);
}

function yearRows({ annual }: CaseResult, owner: Owner): Rows {
  return annual.flatMap(({ year, ...figures }) => {
    const address = (figure: string): string => owner.address(`annual.${year}.${figure}`);
    return figureRows({ ...owner, year, address }, figures);
  });
}

function lineRows(
  result: LineResult,
  isIllustration: boolean,
  owner: Owner,
  language: Language,
): Rows {
  const { line, address, amount, quantity, value, settings } = result;
  const { deadweight, attribution, displacement, drop_off } = settings;
  const { kept_share, gain, impact, present_value } = result;
  const own = ownerOf('line', { address, group: line.group, line }, owner, language);
  const stated = figureRows(own, { amount, quantity, value });
  if (isIllustration) return stated;
  const deductions = figureRows(own, {
    deadweight: deadweight.outcome,
    attribution: attribution.outcome,
    displacement: displacement.outcome,
    drop_off: drop_off.outcome,
  });
  return [
    ...stated,
    ...deductions,
    ...figureRows(own, { kept_share, gain, impact, present_value }),
  ];
}

function inputRows(input: InvestmentResult, owner: Owner, language: Language): Rows {
  const { line, address, amount, quantity, value, present_value } = input;
  const own = ownerOf('input', { address, group: 'investment', line }, owner, language);
  return figureRows(own, { amount, quantity, value, present_value });
}

function ownerOf(
  kind: 'line' | 'input',
  part: {
    readonly address: string;
    readonly group: string;
    readonly line: { readonly id: string; readonly amount: Figure; readonly place: Place };
  },
  owner: Owner,
  language: Language,
): Owner {
  const { id, amount, place } = part.line;
  const { label, source } = amount;
  return {
    ...owner,
    kind,
    group: part.group,
    line: id,
    label: label === undefined ? undefined : inLanguage(label, language),
    address: (figure) => `${part.address}.${figure}`,
    source: source?.text,
    place,
  };
}
