/**
 * The colours of pictures. Blue and orange stay apart for people who do not tell red from green;
 * of each pair one is much lighter than the other, so that they stay apart in grey print too.
 */
const LIGHT = {
  paper: '#fdfcfa',
  ink: '#1d2733',
  muted: '#5a6470',
  line: '#c9ccd1',
  high: '#1f5a8c',
  low: '#e59a3c',
  edge: '#8a5310',
  total: '#33475b',
  above1: '#dfeaf4',
  above2: '#c3d8ea',
  above3: '#a5c5df',
  below1: '#fdeedb',
  below2: '#f8ddba',
  below3: '#f2ca97',
} as const;

export type ColourName = keyof typeof LIGHT;

const DARK: Readonly<Record<ColourName, string>> = {
  paper: '#14191f',
  ink: '#e8eaed',
  muted: '#a3adb8',
  line: '#3d4650',
  high: '#6fa8d8',
  low: '#b8702a',
  edge: '#f0b878',
  total: '#9fb2c4',
  above1: '#17293a',
  above2: '#1d3850',
  above3: '#244a6b',
  below1: '#33240f',
  below2: '#4a3312',
  below3: '#624318',
};

export const PALETTES: Readonly<Record<'light' | 'dark', Readonly<Record<ColourName, string>>>> = {
  light: LIGHT,
  dark: DARK,
};

/** The fonts of pictures and pages: those of the reader's own system, since nothing is fetched. */
export const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Pixels; what the widths of texts are reckoned with. */
export const TEXT_SIZE = 13;

/** The rules for pictures, with each colour as `colour` writes it. */
export function chartRules(colour: (name: ColourName) => string): string {
  const fills = FILLED.map((name) => `.c-${name}{fill:${colour(name)}}`).join('');
  return `.chart text{font:${TEXT_SIZE}px ${FONTS};font-variant-numeric:tabular-nums;fill:${colour('ink')};unicode-bidi:plaintext;paint-order:stroke;stroke:${colour('paper')};stroke-width:3px;stroke-linejoin:round}.chart .c-plain{stroke:none}.chart .c-faint{fill:${colour('muted')}}.chart .c-strong{font-weight:600}${fills}.c-low{stroke:${colour('edge')};stroke-width:.75}.c-rule,.c-axis,.c-base,.c-border,.c-target,.c-curve{fill:none;stroke:${colour('line')};stroke-width:1}.c-axis,.c-base{stroke:${colour('muted')}}.c-base{stroke-width:1.5}.c-border{stroke:${colour('ink')};stroke-width:2.5;stroke-linecap:square}.c-target{stroke:${colour('ink')};stroke-width:1.5;stroke-dasharray:4 3}.c-curve{stroke:${colour('high')};stroke-width:2.25;stroke-linejoin:round}`;
}

const FILLED = [
  'paper',
  'high',
  'low',
  'total',
  'above1',
  'above2',
  'above3',
  'below1',
  'below2',
  'below3',
] as const satisfies readonly ColourName[];

/** The same for a picture on its own, with literal colours: many drawing programs know no others. */
export function standaloneRules(): string {
  const rules = (palette: keyof typeof PALETTES): string =>
    chartRules((name) => PALETTES[palette][name]);
  return `${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}`;
}
