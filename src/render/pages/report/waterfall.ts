import type { WaterfallStep } from '../../../analysis/waterfall.ts';
import type { Language } from '../../../model/text.ts';
import type { Waterfall } from '../../chart.ts';
import { showAmount, showMoney, showPercentage } from '../../numbers.ts';
import type { Chart, Row } from '../../page.ts';
import { REPORT_WORDS } from '../../words/report.ts';

/** What a waterfall is of. */
interface Owner {
  readonly name: string;
  readonly currency: string;
}

/**
 * How benefits become impact, as a picture with its table; nothing where a step has no figure.
 */
export function waterfallChart(
  steps: readonly WaterfallStep[],
  { name, currency }: Owner,
  language: Language,
): readonly Chart[] {
  const words = REPORT_WORDS[language].waterfall;
  const bars = barsOf(steps, language);
  if (bars.length < steps.length) return [];
  const money = (wanted: WaterfallStep['name']): string => {
    const { value } = steps.find((step) => step.name === wanted)?.amount ?? {};
    return value ? showMoney(value, currency, language) : '–';
  };
  return [
    {
      kind: 'chart',
      title: words.title(name),
      description: words.description(money('benefits'), money('gain'), money('impact')),
      picture: { kind: 'waterfall', bars },
      table: {
        kind: 'table',
        columns: [
          { head: words.step, align: 'left' },
          { head: words.amount, align: 'right' },
          { head: words.level, align: 'right' },
        ],
        rows: steps.map((step) => rowOf(step, language)),
      },
    },
  ];
}

/** Where the bars lie, in doubles: a picture has no more digits than its pixels. */
function barsOf(steps: readonly WaterfallStep[], language: Language): Waterfall['bars'] {
  let before = 0;
  return steps.flatMap((step) => {
    const { amount, level } = step;
    if (!amount.value || !level.value) return [];
    const to = { at: level.value.toNumber(), text: showAmount(level.value, language) };
    const from = step.kind === 'total' ? 0 : before;
    before = to.at;
    const label = labelOf(step, language);
    const text = showAmount(amount.value, language);
    return [{ label, step: kindOf(step), from, to, text }];
  });
}

function kindOf({ kind, amount: { value } }: WaterfallStep): 'total' | 'gain' | 'loss' {
  if (kind === 'total') return 'total';
  return value?.lessThan(0) ? 'loss' : 'gain';
}

function labelOf({ name, share }: WaterfallStep, language: Language): string {
  const own = REPORT_WORDS[language].waterfall.names[name];
  return share ? `${own} ${showPercentage(share, language)}` : own;
}

function rowOf(step: WaterfallStep, language: Language): Row {
  const { kind, amount, level } = step;
  const shown = ({ value }: WaterfallStep['amount']): string =>
    value ? showAmount(value, language) : '–';
  return {
    ...(kind === 'total' ? { kind } : {}),
    cells: [{ text: labelOf(step, language) }, { text: shown(amount) }, { text: shown(level) }],
  };
}
