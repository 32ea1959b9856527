import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/render/chart.ts';
import { renderMarkdown } from '../../../../src/render/formats/markdown.ts';
import { widthOf } from '../../../../src/render/formats/text/width.ts';
import { renderText } from '../../../../src/render/formats/text.ts';
import type { Chart, Page, Table } from '../../../../src/render/page.ts';

const at = (value: number, text = value.toFixed(2)) => ({ at: value, text });
const TABLE: Table = {
  kind: 'table',
  columns: [
    { head: 'Input', align: 'left' },
    { head: 'SROI', align: 'right' },
  ],
  rows: [{ cells: [{ text: 'fee' }, { text: '2.00' }] }],
};
const page = (picture: Picture, words: Partial<Chart> = {}): Page => ({
  language: 'en',
  title: 'T',
  blocks: [{ kind: 'chart', title: 'C', description: 'D.', picture, table: TABLE, ...words }],
});
const lines = (picture: Picture, width = 60): readonly string[] =>
  renderText(page(picture), { width }).split('\n').slice(5, -1);

const swing = (label: string, low: number, high: number) => ({
  label,
  low: { ...at(low), input: '40%' },
  high: { ...at(high), input: '60%' },
});

describe('a tornado as text', () => {
  it('has the lower figure left of the base, the higher one right, and the inputs outermost', () => {
    const bars = [swing('deadweight', 6, 2), swing('fee', 3, 5)];
    expect(lines({ kind: 'tornado', base: at(4), bars })).toEqual([
      '             at                 now 4.00                 at',
      'deadweight  60%  2.00 ██████████████│█████████████ 6.00  40%',
      'fee         40%  3.00        ███████│██████        5.00  60%',
    ]);
  });

  it('gives a long label a line of its own where it would leave no room for the bar', () => {
    const label = 'attribution of all lines of the first case';
    const bars = [
      {
        label,
        low: { ...at(2, '€ 1.234.567,00'), input: '0,123' },
        high: { ...at(6, '€ 2.234.567,00'), input: '0,456' },
      },
    ];
    const [, name, bar] = lines({ kind: 'tornado', base: at(4), bars }, 60);
    expect(name).toBe(label);
    expect(bar).toMatch(/^ {2}0,123 {2}€ 1\.234\.567,00 █+│█+ € 2\.234\.567,00 {2}0,456$/);
  });

  it('says on which side a target lies that is too far to be drawn', () => {
    const bars = [swing('fee', 15, 17)];
    const drawn = lines({ kind: 'tornado', base: at(16), target: at(1), bars });
    expect(drawn.join('\n')).toContain('‹ target 1.00');
  });

  it('draws an input without effect as the base alone', () => {
    const bars = [swing('fee', 2, 6), swing('none', 4, 4)];
    const [, , none = ''] = lines({ kind: 'tornado', base: at(4), bars });
    expect(none.replace(/ +/g, ' ')).toBe('none 40% 4.00 │ 4.00 60%');
  });
});

describe('a heat map as text', () => {
  const heat = {
    kind: 'heat',
    across: { label: 'deadweight', values: ['0%', '50%'] },
    down: { label: 'fee', values: ['1', '2', '3'] },
    rows: [
      [at(8), at(4)],
      [at(4), at(2)],
      [at(3), undefined],
    ],
  } as const;

  it('is a grid under and beside the values of its inputs', () => {
    expect(lines(heat)).toEqual([
      '      deadweight',
      'fee     0%    50%',
      '  1   8.00   4.00',
      '  2   4.00   2.00',
      '  3   3.00      –',
    ]);
  });

  it('has a line between the cells on either side of the target', () => {
    expect(lines({ ...heat, target: at(4) })).toEqual([
      '      deadweight',
      'fee     0%    50%',
      '  1   8.00   4.00',
      '           ┌──────',
      '  2   4.00 │ 2.00',
      '     ──────┘',
      '  3   3.00      –',
    ]);
  });

  it('is cut into grids that fit the screen', () => {
    const values = Array.from({ length: 12 }, (_, index) => `${index}%`);
    const wide: Picture = {
      kind: 'heat',
      across: { label: 'deadweight', values },
      down: { label: 'fee', values: ['1'] },
      rows: [values.map((_, index) => at(index + 10))],
    };
    const drawn = lines(wide);
    expect(drawn.filter((line) => line.startsWith('fee'))).toHaveLength(2);
    expect(drawn.join(' ').match(/\d\d\.00/g)).toHaveLength(12);
  });

  it.each([
    [undefined, 32],
    ['below', 31],
  ] as const)('colours the good side of the target (%s)', (good, code) => {
    const text = renderText(page({ ...heat, target: at(4), good }), {
      width: 60,
      colour: new Chalk({ level: 1 }),
    });
    expect(text).toContain(`\u001b[${code}m 8.00 \u001b[39m`);
  });
});

describe('a histogram as text', () => {
  const histogram = {
    kind: 'histogram',
    label: 'SROI',
    bins: [0.25, 0.5, 0.25].map((share, index) => ({
      from: at(index),
      to: at(index + 1),
      share,
    })),
    marks: [{ ...at(1.5), label: 'median' }],
    target: at(1),
  } as const;

  it('has a column a bin, as high as its share, and marks that hang from the axis', () => {
    const column = ' '.repeat(20);
    expect(lines(histogram)).toEqual([
      ...Array.from({ length: 4 }, () => column + '█'.repeat(20)),
      ...Array.from({ length: 4 }, () => '█'.repeat(60)),
      `${'─'.repeat(20)}┬${'─'.repeat(9)}┬${'─'.repeat(29)}`,
      `${column}│${' '.repeat(9)}└ median 1.50`,
      `${column}└ target 1.00`,
      `0.00${' '.repeat(24)}SROI${' '.repeat(24)}3.00`,
    ]);
  });

  it('takes bins together that have no column of their own', () => {
    const bins = Array.from({ length: 200 }, (_, index) => ({
      from: at(index),
      to: at(index + 1),
      share: 0.005,
    }));
    const drawn = lines({ ...histogram, bins, marks: [] });
    expect(drawn.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => '█'.repeat(50)));
  });
});

it('a cumulative curve as text rises to 100%', () => {
  const points = [0.5, 1].map((share, index) => ({ ...at(index), share }));
  const drawn = lines({ kind: 'curve', label: 'SROI', points, marks: [], target: undefined }, 26);
  expect(drawn.slice(0, 8)).toEqual([
    ...['100%', '', '', ''].map((name) => `${name.padStart(4)}${' '.repeat(21)}█`),
    ...[' 50%', '', '', '  0%'].map((name) => `${name.padStart(4)}  ${'█'.repeat(20)}`),
  ]);
});

it('a waterfall as text has totals on zero, steps between them, and what is lost lighter', () => {
  const bars = [
    { label: 'Benefits', step: 'total', from: 0, to: at(40), text: '40.00' },
    { label: 'Forgone', step: 'loss', from: 40, to: at(30), text: '-10.00' },
    { label: 'Impact', step: 'total', from: 0, to: at(30), text: '30.00' },
  ] as const;
  expect(lines({ kind: 'waterfall', bars }, 36)).toEqual([
    `Benefits  ${'█'.repeat(18)}   40.00`,
    `Forgone   ${' '.repeat(13)}▐░░░░  -10.00`.replace('▐', '░'),
    `Impact    ${'█'.repeat(13)}▌       30.00`,
  ]);
});

describe('any picture', () => {
  const hostile = '<b>\u001b[31m価値 \u202eabc\n=cmd()';
  const mark = { at: 1, text: hostile };
  const pictures: readonly Picture[] = [
    {
      kind: 'tornado',
      base: mark,
      target: { at: 2, text: '2' },
      bars: [
        {
          label: hostile,
          low: { ...mark, input: hostile },
          high: { at: 2, text: '2', input: 'x' },
        },
      ],
    },
    {
      kind: 'heat',
      across: { label: hostile, values: ['1', '2'] },
      down: { label: hostile, values: ['1'] },
      rows: [
        [
          { at: 1, text: '1' },
          { at: 2, text: '2' },
        ],
      ],
      target: { at: 2, text: '2' },
    },
    {
      kind: 'histogram',
      label: hostile,
      bins: [{ from: { at: 0, text: '0' }, to: { at: 1, text: '1' }, share: 1 }],
      marks: [{ ...mark, label: hostile }],
    },
    { kind: 'curve', label: hostile, points: [{ at: 1, text: '1', share: 1 }], marks: [] },
    {
      kind: 'waterfall',
      bars: [{ label: hostile, step: 'total', from: 0, to: { at: 0, text: '0' }, text: '0' }],
    },
  ];

  it.each(pictures.map((picture) => [picture.kind, picture] as const))(
    '%s: texts from outside only show, and nothing is wider than the screen',
    (_, picture) => {
      const text = renderText(page(picture, { title: hostile, description: hostile }), {
        width: 120,
      });
      for (const steering of ['\u001b', '\u202e']) expect(text).not.toContain(steering);
      for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(120);
    },
  );

  it.each(pictures.map((picture) => [picture.kind, picture] as const))(
    '%s: is its table in Markdown',
    (_, picture) => {
      expect(renderMarkdown(page(picture))).toBe(
        '# T\n\n#### C\n\nD.\n\n| Input | SROI |\n| --- | ---: |\n| fee | 2.00 |\n',
      );
    },
  );
});
