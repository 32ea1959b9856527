import type { Method, SimulatedFigure } from '../../analysis/simulate/task.ts';
import type { Language } from '../../model/text.ts';

/** The words of a simulation. Numbers come in as they are shown. */
interface SimulateWords {
  readonly title: (title: string) => string;
  readonly headline: (share: string, of: string, figure: string, target: string) => string;
  /** Where no draw has the figure, or all have the same. */
  readonly never: (figure: string, of: string) => string;
  readonly same: (figure: string, of: string, value: string) => string;
  readonly pool: string;
  readonly case: string;
  readonly exact: string;
  readonly mean: string;
  readonly error: string;
  readonly chance: (target: string) => string;
  readonly amounts: (currency: string) => string;
  readonly histogram: (figure: string, of: string) => string;
  readonly histogramDescription: (
    figure: string,
    low: string,
    high: string,
    share: string,
  ) => string;
  readonly curve: (figure: string, of: string) => string;
  readonly curveDescription: (figure: string, target: string, share: string) => string;
  readonly from: string;
  readonly to: string;
  readonly share: string;
  readonly upTo: string;
  readonly drawn: string;
  readonly figure: string;
  readonly distribution: string;
  readonly asItIs: string;
  readonly held: (figures: string) => string;
  readonly indices: (of: string) => string;
  readonly first: string;
  readonly total: string;
  readonly indicesNote: (points: string) => string;
  readonly noIndices: (of: string) => string;
  readonly floats: (draws: string, seed: string, method: string) => string;
  readonly independent: string;
  readonly cut: (count: string) => string;
  readonly years: string;
  readonly missing: (count: string, of: string, target: string) => string;
  readonly noError: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly figures: Readonly<Record<SimulatedFigure, string>>;
}

export const SIMULATE_WORDS: Readonly<Record<Language, SimulateWords>> = {
  nl: {
    title: (title) => `Simulatie: ${title}`,
    headline: (share, of, figure, target) =>
      `In ${share} van de trekkingen is ${figure} van ${of} minstens ${target}.`,
    never: (figure, of) => `Geen enkele trekking geeft ${figure} van ${of}.`,
    same: (figure, of, value) => `In elke trekking is ${figure} van ${of} ${value}.`,
    pool: 'het totaal',
    case: 'Casus',
    exact: 'Exact',
    mean: 'Gemid\u00addelde',
    error: 'Standaard\u00adfout',
    chance: (target) => `Kans op ≥\u00a0${target}`,
    amounts: (currency) => `Bedragen in ${currency}.`,
    histogram: (figure, of) => `Spreiding van ${figure}: ${of}`,
    histogramDescription: (figure, low, high, share) =>
      `Hoe vaak ${figure} in elk interval valt, van ${low} tot ${high}; ${share} van de trekkingen ligt daarbuiten.`,
    curve: (figure, of) => `Kans dat ${figure} lager uitkomt: ${of}`,
    curveDescription: (figure, target, share) =>
      `De kans dat ${figure} hoogstens een waarde is. De kans op minstens ${target} is ${share}.`,
    from: 'van',
    to: 'tot',
    share: 'aandeel',
    upTo: 'tot en met',
    drawn: 'Wat onzeker is',
    figure: 'Cijfer',
    distribution: 'Verdeling',
    asItIs: 'Nu',
    held: (figures) => `Niet getrokken, want deze berekening zet ze op één waarde: ${figures}.`,
    indices: (of) => `Wat de spreiding verklaart: ${of}`,
    first: 'Alleen (eerste orde)',
    total: 'Met samenspel (totaal)',
    indicesNote: (points) =>
      `Sobol-indices: het deel van de variantie dat een cijfer alleen verklaart (Saltelli e.a. 2010), en met al zijn samenspel (Jansen 1999). Geschat met ${points} berekeningen; ± is de standaardfout.`,
    noIndices: (of) =>
      `Voor ${of} zijn er geen Sobol-indices: niet elke trekking heeft het cijfer.`,
    floats: (draws, seed, method) =>
      `${draws} trekkingen, ${method}, zaad ${seed}. Trekkingen zijn binaire kommagetallen: gemiddelde, percentielen en kansen zijn schattingen. De kolom Exact toont het cijfer zonder trekkingen, in exacte decimalen.`,
    independent:
      'Elke trekking neemt één waarde van elk cijfer, voor alle casussen samen; cijfers worden onafhankelijk van elkaar getrokken.',
    cut: (count) =>
      `${count} getrokken waarden lagen buiten wat een cijfer kan zijn (een aandeel boven 100%, een bedrag onder nul) en zijn op die grens gezet.`,
    years: 'Wat jaren telt, wordt op hele jaren afgerond.',
    missing: (count, of, target) =>
      `In ${count} trekkingen heeft ${of} dit cijfer niet: gemiddelde en percentielen laten ze weg, en ze tellen als minder dan ${target}.`,
    noError:
      'Gespreide punten geven een nauwkeuriger gemiddelde dan toeval; een standaardfout volgt er niet uit.',
    methods: {
      random: 'door toeval',
      'latin-hypercube': 'in een Latijnse hyperkubus',
      sobol: 'op geschudde Sobol-punten',
    },
    figures: { sroi: 'de SROI', net_present_value: 'de netto contante waarde' },
  },
  en: {
    title: (title) => `Simulation: ${title}`,
    headline: (share, of, figure, target) =>
      `In ${share} of the draws, ${figure} of ${of} is at least ${target}.`,
    never: (figure, of) => `No draw gives ${figure} of ${of}.`,
    same: (figure, of, value) => `In every draw ${figure} of ${of} is ${value}.`,
    pool: 'the pool',
    case: 'Case',
    exact: 'Exact',
    mean: 'Mean',
    error: 'Standard error',
    chance: (target) => `Chance of ≥\u00a0${target}`,
    amounts: (currency) => `Amounts in ${currency}.`,
    histogram: (figure, of) => `Spread of ${figure}: ${of}`,
    histogramDescription: (figure, low, high, share) =>
      `How often ${figure} falls in each interval, from ${low} to ${high}; ${share} of the draws lies outside.`,
    curve: (figure, of) => `Chance that ${figure} comes out lower: ${of}`,
    curveDescription: (figure, target, share) =>
      `The chance that ${figure} is at most a value. The chance of at least ${target} is ${share}.`,
    from: 'from',
    to: 'to',
    share: 'share',
    upTo: 'up to',
    drawn: 'What is uncertain',
    figure: 'Figure',
    distribution: 'Distribution',
    asItIs: 'Now',
    held: (figures) => `Not drawn, as this run puts them at one value: ${figures}.`,
    indices: (of) => `What explains the spread: ${of}`,
    first: 'Alone (first order)',
    total: 'With interplay (total)',
    indicesNote: (points) =>
      `Sobol indices: the part of the variance that a figure explains alone (Saltelli et al. 2010), and with all its interplay (Jansen 1999). Estimated with ${points} calculations; ± is the standard error.`,
    noIndices: (of) => `${of} has no Sobol indices: not every draw has the figure.`,
    floats: (draws, seed, method) =>
      `${draws} draws, ${method}, seed ${seed}. Draws are binary floating-point numbers: mean, percentiles and chances are estimates. The column Exact shows the figure without draws, in exact decimals.`,
    independent:
      'Each draw takes one value of each figure, for all cases together; figures are drawn independently of each other.',
    years: 'What counts years is rounded to whole years.',
    cut: (count) =>
      `${count} drawn values lay outside what a figure can be (a share above 100%, an amount below zero) and were put at that limit.`,
    missing: (count, of, target) =>
      `In ${count} draws ${of} does not have this figure: mean and percentiles leave them out, and they count as below ${target}.`,
    noError:
      'Points that are spread give a more accurate mean than chance does; no standard error follows from them.',
    methods: {
      random: 'at random',
      'latin-hypercube': 'in a Latin hypercube',
      sobol: 'at scrambled Sobol points',
    },
    figures: { sroi: 'the SROI', net_present_value: 'the net present value' },
  },
};
