import type { PortfolioResult } from '../../analysis/calculate.ts';
import { planSimulation, type SimulationPlan } from '../../analysis/simulate/plan.ts';
import type { Method, SimulatedFigure } from '../../analysis/simulate/task.ts';
import { concluded, type Drawn, type Simulation, TARGETS } from '../../analysis/simulate.ts';
import { fastTools } from '../../model/chance/fast-tools.ts';
import { toDouble } from '../../model/decimal.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { Language } from '../../model/text.ts';
import { chooseColour } from '../colour.ts';
import { commandLine, option } from '../command-line.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { provenance } from '../provenance.ts';
import { type Study, type StudyOptions, study } from '../study.ts';
import { VERSION } from '../version.ts';
import { aim } from './sensitivity/target.ts';
import { drawAll } from './simulate/threads.ts';

export interface SimulateOptions extends StudyOptions {
  readonly format: string;
  readonly draws: number;
  readonly seed: number;
  readonly method: Method;
  readonly figure: SimulatedFigure;
  readonly target?: string;
  readonly indices?: boolean;
  readonly threads?: number;
  readonly detail?: boolean;
}

/** `sroi simulate [PATH…]`: how sure the ratio is, given how uncertain its figures are. */
export async function simulate(
  paths: readonly string[],
  options: SimulateOptions,
  io: Io,
): Promise<ExitCode> {
  const { target, asked } = aim(
    study(paths, options, io),
    options.target ?? TARGETS[options.figure],
  );
  const { told, result, plan } = planned(asked, options);
  if (!result || !plan) return finish(told, options, io, () => '');
  const drawn = await draw(plan, toDouble(target), options, told.language, io);
  if (!drawn) return EXIT.interrupted;
  const simulation = concluded(
    plan,
    drawn,
    target,
    options.indices === true ? fastTools() : undefined,
  );
  return finish(told, options, io, () => write(simulation, result, told, paths, options, io));
}

interface Planned {
  readonly told: Study;
  readonly result?: PortfolioResult | undefined;
  readonly plan?: SimulationPlan | undefined;
}

function planned(asked: Study, options: SimulateOptions): Planned {
  const [result, ...others] = asked.results;
  if (!result || !asked.sound) return { told: asked };
  if (others.length > 0) {
    return {
      told: { ...asked, sound: false, diagnostics: [...asked.diagnostics, several(asked)] },
    };
  }
  const { draws, seed, method, figure } = options;
  const { plan, diagnostics } = planSimulation(result, { draws, seed, method, figure });
  const all = [...asked.diagnostics, ...diagnostics];
  if (!plan) return { told: { ...asked, sound: false, diagnostics: all } };
  const most = Math.floor(MOST_NUMBERS / plan.owners.length);
  if (draws > most) {
    return { told: { ...asked, sound: false, diagnostics: [...all, tooMany(most, asked)] } };
  }
  return { told: { ...asked, diagnostics: all }, result, plan };
}

/** The most draws that are kept, of all cases together: 1 GB of doubles. */
const MOST_NUMBERS = 125_000_000;

/** The draws of all blocks, summed up; nothing where the reader stopped them. */
async function draw(
  plan: SimulationPlan,
  target: number,
  { threads }: SimulateOptions,
  language: Language,
  io: Io,
): Promise<Drawn | undefined> {
  const progress = createProgress(plan.request.draws, language, io);
  try {
    return await drawAll(plan, target, threads ?? io.processors(), progress, io);
  } finally {
    progress.end();
  }
}

async function write(
  simulation: Simulation,
  result: PortfolioResult,
  asked: Study,
  paths: readonly string[],
  options: SimulateOptions,
  io: Io,
): Promise<string> {
  const { language, overrides } = asked;
  switch (options.format) {
    case 'json': {
      const { simulateJson } = await import('../../render/formats/simulate-json.ts');
      const command = commandOf(paths, options);
      return simulateJson(simulation, result, { ...(await provenance(asked)), command });
    }
    case 'csv': {
      const { simulateCsv } = await import('../../render/formats/simulate-csv.ts');
      return simulateCsv(simulation, options.excel);
    }
  }
  const { simulatePage } = await import('../../render/pages/simulate.ts');
  const detail = options.detail === true;
  const page = simulatePage(simulation, result, { language, detail, version: VERSION, overrides });
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../render/formats/markdown.ts');
    return renderMarkdown(page);
  }
  const { renderText } = await import('../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(page, { colour, width: io.columns });
}

/** Any number of threads gives the same, so the recipe does not name it. */
function commandOf(paths: readonly string[], options: SimulateOptions): string {
  return commandLine('simulate', [
    ...(paths.length > 0 ? paths : ['cases/']),
    ...option('draws', options.draws),
    ...option('seed', options.seed),
    ...option('method', options.method),
    ...option('figure', options.figure),
    ...option('target', options.target),
    ...(options.indices === true ? ['--indices'] : []),
    ...option('parameters', options.parameters),
    ...option('scenario', options.scenario),
    ...options.set.flatMap((text) => option('set', text)),
  ]);
}

function tooMany(most: number, { language }: Study): Diagnostic {
  const message = {
    en: `so many draws of all these cases do not fit in memory; take at most ${most}`,
    nl: `zoveel trekkingen van al deze casussen passen niet in het geheugen; neem er hoogstens ${most}`,
  };
  return fault('usage', { message: message[language] });
}

function several({ language }: Study): Diagnostic {
  const message = {
    en: 'a simulation is of one portfolio; name one folder',
    nl: 'een simulatie is van één portfolio; noem één map',
  };
  return fault('usage', { message: message[language] });
}
