import type { PortfolioResult } from '../../../analysis/calculate.ts';
import type { Group, GroupFigureName, Groups } from '../../../analysis/groups.ts';
import type { Language } from '../../../model/text.ts';
import { type Field, numberField, portfolioField } from './cases.ts';
import type { Excel } from './dialect.ts';
import { csvText } from './text.ts';

const FIGURES: readonly GroupFigureName[] = ['gain', 'present_value', 'investment', 'sroi'];
const HEADS: readonly string[] = [
  'portfolio',
  'group_by',
  'kind',
  'group',
  'cases',
  'lines',
  ...FIGURES,
  'missing',
];

/** Groups as CSV: a row a group, with no name for what states none, and last the pool. */
export function groupsCsv(
  results: readonly PortfolioResult[],
  groupsOf: (result: PortfolioResult) => Groups | undefined,
  language: Language,
  excel?: Excel,
): string {
  const rows = results.flatMap((result) => {
    const groups = groupsOf(result);
    if (!groups) return [];
    const before = [portfolioField(result, language), { text: groups.key }];
    return [
      ...groups.groups.map((group) => [...before, ...fieldsOf('group', group, groups)]),
      [...before, ...fieldsOf('pool', groups.pool, groups)],
    ];
  });
  return csvText(HEADS, rows, excel);
}

function fieldsOf(
  kind: 'group' | 'pool',
  { name, members, figures }: Group,
  { of, names }: Groups,
): readonly Field[] {
  const count: Field = { number: `${members.length}` };
  const missing = names.flatMap((figure) => {
    const reason = figures[figure]?.reason;
    return reason === undefined ? [] : [`${figure}: ${reason}`];
  });
  return [
    { text: kind },
    { text: name },
    of === 'cases' ? count : {},
    of === 'lines' ? count : {},
    ...FIGURES.map((figure) => numberField(names.includes(figure) ? figures[figure] : undefined)),
    { text: missing.join('; ') },
  ];
}
