import type { Simulated } from '../../../analysis/simulate.ts';
import type { Mark } from '../../chart.ts';
import type { Block } from '../../page.ts';
import { shareText, type Writing } from './writing.ts';

/** How often the figure falls where. */
export function histogramBlock(one: Simulated, writing: Writing): Block {
  const { words, figure, nameOf } = writing;
  const { bins, outside } = one;
  const [from, to] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0].map(writing.show);
  const beyond = shareText(outside[0] + outside[1], writing.language);
  return {
    kind: 'chart',
    title: words.histogram(figure, nameOf(one)),
    description: words.histogramDescription(figure, from ?? '', to ?? '', beyond),
    picture: {
      kind: 'histogram',
      label: figure,
      bins: bins.map((bin) => ({
        from: mark(bin.from, writing),
        to: mark(bin.to, writing),
        share: bin.share,
      })),
      marks: marksOf(one, writing),
      target: targetOf(one, writing),
    },
    table: {
      kind: 'table',
      columns: [
        { head: words.from, align: 'right' },
        { head: words.to, align: 'right' },
        { head: words.share, align: 'right' },
      ],
      rows: bins.map((bin) => ({
        cells: [
          writing.show(bin.from),
          writing.show(bin.to),
          shareText(bin.share, writing.language),
        ].map((text) => ({ text })),
      })),
    },
  };
}

/** The chance that the figure is at most a value. */
export function curveBlock(one: Simulated, writing: Writing): Block {
  const { words, figure, nameOf, target } = writing;
  const points = pointsOf(one);
  return {
    kind: 'chart',
    title: words.curve(figure, nameOf(one)),
    description: words.curveDescription(figure, target, shareText(one.chance, writing.language)),
    picture: {
      kind: 'curve',
      label: figure,
      points: points.map(({ at, share }) => ({ ...mark(at, writing), share })),
      marks: marksOf(one, writing),
      target: targetOf(one, writing),
    },
    table: {
      kind: 'table',
      columns: [
        { head: words.upTo, align: 'right' },
        { head: words.share, align: 'right' },
      ],
      rows: points.map(({ at, share }) => ({
        cells: [{ text: writing.show(at) }, { text: shareText(share, writing.language) }],
      })),
    },
  };
}

/** What lies below each edge of the bins, added up. */
function pointsOf({ bins, outside }: Simulated): readonly { at: number; share: number }[] {
  const points = [{ at: bins[0]?.from ?? 0, share: outside[0] }];
  for (const { to, share } of bins) {
    points.push({ at: to, share: Math.min(1, (points.at(-1)?.share ?? 0) + share) });
  }
  return points;
}

function marksOf(
  { percentiles }: Simulated,
  writing: Writing,
): readonly (Mark & { label: string })[] {
  return percentiles.flatMap(({ percent, value }) =>
    value === undefined ? [] : [{ ...mark(value, writing), label: `P${percent}` }],
  );
}

/** The target, where it lies within the picture. */
function targetOf({ bins }: Simulated, { target, targetAt }: Writing): Mark | undefined {
  const [low, high] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  return targetAt >= low && targetAt <= high ? { at: targetAt, text: target } : undefined;
}

function mark(value: number, { show }: Writing): Mark {
  return { at: value, text: show(value) };
}
