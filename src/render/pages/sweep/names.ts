import type { Axis } from '../../../analysis/sweep/axis.ts';
import type { Language } from '../../../model/text.ts';
import type { Block } from '../../page.ts';
import { shownText } from '../../typed.ts';
import { SWEEP_WORDS } from '../../words/sweep.ts';

/** How what varies is called on a page. */
export interface AxisNames {
  /** The head of its column: its address, or the end of a long one. */
  readonly heads: readonly string[];
  /** The value of an axis by its place in it. */
  readonly valueOf: (axis: Axis, index: number) => string;
  /** The whole addresses of those whose end alone is shown. */
  readonly legend: readonly Block[];
}

/** Above this an address would take the room of the figures. */
const LONGEST_HEAD = 20;

export function axisNames(axes: readonly Axis[], language: Language): AxisNames {
  const words = SWEEP_WORDS[language];
  const heads = axes.map(({ name, scenarios }) =>
    scenarios ? words.scenario : shortened(name, axes),
  );
  const entries = axes.flatMap(({ name, scenarios }, axis) => {
    const term = heads[axis] ?? name;
    return scenarios || term === name ? [] : [{ term, text: name }];
  });
  return {
    heads,
    valueOf: ({ label, scenarios }, index) =>
      scenarios && !scenarios[index] ? words.base : shownText(label(index), language),
    legend: entries.length > 0 ? [{ kind: 'entries', entries }] : [],
  };
}

/** The shortest end of a long address that no other one shares. */
function shortened(name: string, axes: readonly Axis[]): string {
  if (name.length <= LONGEST_HEAD) return name;
  const path = name.split('.');
  const ends = path.map((_, from) => path.slice(from).join('.')).reverse();
  const isOwn = (end: string): boolean =>
    axes.every((other) => other.name === name || !`.${other.name}`.endsWith(`.${end}`));
  return ends.find(isOwn) ?? name;
}
