import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/render/chart.ts';
import { PALETTES } from '../../../src/render/formats/svg/style.ts';
import { renderSvg, svgElement } from '../../../src/render/formats/svg.ts';
import type { Chart } from '../../../src/render/page.ts';

const at = (value: number, text = value.toFixed(2)) => ({ at: value, text });
const chart = (picture: Picture, words: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  title: 'What moves it',
  description: 'Two bars.',
  picture,
  table: { kind: 'table', columns: [], rows: [] },
  ...words,
});

const TORNADO: Picture = {
  kind: 'tornado',
  base: at(4),
  target: at(3),
  bars: [
    { label: 'fee', low: { ...at(6), input: '10' }, high: { ...at(2), input: '30' } },
    { label: 'days', low: { ...at(5), input: '1' }, high: { ...at(6), input: '2' } },
  ],
};
const HEAT: Picture = {
  kind: 'heat',
  across: { label: 'fee', values: ['10', '20'] },
  down: { label: 'days', values: ['1', '2'] },
  rows: [
    [at(8), at(4)],
    [at(2), undefined],
  ],
  target: at(3),
};
const HISTOGRAM: Picture = {
  kind: 'histogram',
  label: 'SROI',
  bins: [0.25, 0.5, 0.25].map((share, index) => ({ from: at(index), to: at(index + 1), share })),
  marks: [{ ...at(1.5), label: 'median' }],
  target: at(1),
};
const CURVE: Picture = {
  kind: 'curve',
  label: 'SROI',
  points: [0, 0.5, 1].map((share, index) => ({ ...at(index), share })),
  marks: [],
};
const WATERFALL: Picture = {
  kind: 'waterfall',
  bars: [
    { label: 'Benefits', step: 'total', from: 0, to: at(40), text: '40.00' },
    { label: 'Costs', step: 'loss', from: 40, to: at(-10), text: '-50.00' },
    { label: 'Gain', step: 'total', from: 0, to: at(-10), text: '-10.00' },
  ],
};
const ALL = [TORNADO, HEAT, HISTOGRAM, CURVE, WATERFALL].map((one) => [one.kind, one] as const);

/** The rectangles of a class: x, y, width, height. */
function boxes(svg: string, name: string): readonly (readonly number[])[] {
  const found = svg.matchAll(
    new RegExp(`<rect class="${name}" x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/>`, 'g'),
  );
  return [...found].map(([, ...numbers]) => numbers.map(Number));
}

const draw = (picture: Picture, width = 720): string =>
  svgElement(chart(picture), { language: 'en', width, id: 'a' }).markup;

describe.each(ALL)('a picture of a %s', (_, picture) => {
  it('says what it shows to whoever can not see it', () => {
    const svg = draw(picture);
    expect(svg).toContain('role="img" aria-labelledby="a-title a-text"');
    expect(svg).toContain('<title id="a-title">What moves it</title>');
    expect(svg).toContain('<desc id="a-text">Two bars.</desc>');
  });

  it('is the same every time', () => {
    expect(draw(picture)).toBe(draw(picture));
    const file = renderSvg(chart(picture), { language: 'nl', width: 480 });
    expect(renderSvg(chart(picture), { language: 'nl', width: 480 })).toBe(file);
  });

  it.each([320, 360, 720])('stays within its %i pixels', (width) => {
    const svg = draw(picture, width);
    const [, drawn = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
    expect(Number(drawn)).toBe(width);
    for (const [, x = '', y = '', own = '', high = ''] of svg.matchAll(
      /<rect class="\S+" x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)"/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(own)).toBeLessThanOrEqual(width + 1);
      expect(Number(y) + Number(high)).toBeLessThanOrEqual(Number(height));
    }
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is well-formed: every element that opens closes', () => {
    const open: string[] = [];
    const file = renderSvg(chart(picture, { title: '<&">', description: '</svg>' }), {
      language: 'en',
      width: 720,
    });
    for (const [, end, name = '', self] of file.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('a tornado', () => {
  it('has the part below the base and the part above it in colours of their own', () => {
    const svg = draw(TORNADO);
    const [low, ...moreLow] = boxes(svg, 'c-low');
    const [high, second] = boxes(svg, 'c-high');
    expect(moreLow).toEqual([]);
    // From 2 to 4 and from 4 to 6: of one width, and one begins where the other ends.
    expect(low?.[2]).toBe(high?.[2]);
    expect((low?.[0] ?? 0) + (low?.[2] ?? 0)).toBeCloseTo(high?.[0] ?? Number.NaN, 1);
    // From 5 to 6 is half of it, at its end.
    expect(second?.[2]).toBeCloseTo((high?.[2] ?? Number.NaN) / 2, 1);
  });

  it('shows every figure with its input, and the target as a line', () => {
    const texts = draw(TORNADO)
      .replace(/<[^>]+>/g, '\u0000')
      .split('\u0000')
      .filter((text) => text.trim() !== '');
    for (const text of ['10', '6.00', '30', '2.00', 'now 4.00', 'target 3.00']) {
      expect(texts.map((one) => one.trim())).toContain(text);
    }
    expect(draw(TORNADO)).toContain('class="c-target"');
  });

  it('has no line through a text, and the whole of a label that tells one bar from another', () => {
    const label = 'Payroll taxes and contributions of the new job (casus-4)';
    const bars = [{ label, low: { ...at(3.1), input: '10%' }, high: { ...at(6), input: '30%' } }];
    const svg = draw({ ...TORNADO, bars });
    const [first = [], second = [], ...more] = [
      ...svg.matchAll(/class="c-target" d="M\S+ (\S+)L\S+ (\S+)"/g),
    ].map(([, from, to]) => [Number(from), Number(to)]);
    expect(more).toEqual([]);
    const [, baseline] = / y="(\S+)" text-anchor="end"><tspan/.exec(svg) ?? [];
    expect(first[1]).toBeLessThan(Number(baseline) - 8);
    expect(second[0]).toBeGreaterThan(Number(baseline));
    expect(svg).toContain('(casus-4)');
    expect(svg).not.toContain('…');
  });
});

describe('a heat map', () => {
  it('tells the sides of the target apart, with a line between them', () => {
    const svg = draw(HEAT);
    const shades = [...svg.matchAll(/class="c-(above|below|paper)/g)].map(([, side]) => side);
    expect(shades).toEqual(['above', 'above', 'below', 'paper']);
    expect(svg.match(/class="c-border"/g)).toHaveLength(1);
  });

  it('has the good side below where it is asked for', () => {
    expect(draw({ ...HEAT, good: 'below' })).toMatch(/c-below\d.*c-below\d.*c-above\d/s);
  });
});

it('a histogram has columns as high as their shares, those below the target apart', () => {
  const svg = draw(HISTOGRAM);
  const [below] = boxes(svg, 'c-low');
  const [middle, last] = boxes(svg, 'c-high');
  expect([below?.[3], middle?.[3], last?.[3]]).toEqual([90, 180, 90]);
});

it('a cumulative curve goes from 0% to 100%', () => {
  const svg = draw(CURVE);
  const [, path = ''] = /<path class="c-curve" d="M(.*?)"/.exec(svg) ?? [];
  const points = path.split('L').map((point) => point.split(' ').map(Number));
  const [first, middle, last] = points.map(([, y = Number.NaN]) => y);
  expect(points.map(([x]) => x)).toEqual([44, 382, 720]);
  expect((first ?? 0) - (last ?? 0)).toBe(180);
  expect((first ?? 0) - (middle ?? 0)).toBe(90);
});

it('a waterfall hangs each step between the level before it and the level after it', () => {
  const svg = draw(WATERFALL);
  const [benefits, gain] = boxes(svg, 'c-total');
  const [costs] = boxes(svg, 'c-low');
  const end = ([x = 0, , width = 0]: readonly number[] = []): number => x + width;
  // 40 of 50 wide, then all the way back to -10, and from there to zero.
  expect(end(costs)).toBeCloseTo(end(benefits), 0);
  expect(costs?.[0]).toBe(gain?.[0]);
  expect((benefits?.[2] ?? 0) / (costs?.[2] ?? 1)).toBeCloseTo(0.8, 2);
});

describe('a picture of its own', () => {
  it('has its title, a background and both palettes, and needs nothing else', () => {
    const file = renderSvg(chart(TORNADO), { language: 'en', width: 720 });
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(file).toContain('>What moves it</text>');
    expect(file).toContain(PALETTES.light.high);
    expect(file).toContain(PALETTES.dark.high);
    expect(file).not.toMatch(/var\(|href|url\(|@import/);
  });
});

describe('the colours', () => {
  /** Relative luminance and contrast as WCAG 2.2 defines them. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  describe.each(Object.entries(PALETTES))('of %s', (_, palette) => {
    it.each(['ink', 'muted', 'edge'] as const)('%s can be read on paper (4.5 to 1)', (name) => {
      expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    });

    it.each(['above1', 'above2', 'above3', 'below1', 'below2', 'below3'] as const)(
      'ink can be read on %s',
      (name) => {
        expect(contrast(palette.ink, palette[name])).toBeGreaterThanOrEqual(4.5);
      },
    );

    it('what is lost stays apart from what is gained in grey, by its lightness', () => {
      expect(contrast(palette.low, palette.high)).toBeGreaterThanOrEqual(1.5);
      expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.high, palette.paper)).toBeGreaterThanOrEqual(3);
    });
  });
});
