import { planFastSweep } from '../../analysis/fast.ts';
import type { SweepPlan } from '../../analysis/sweep/plan.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { parseOverrides } from '../../model/override/override.ts';
import { isSamePlace } from '../../model/place.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Language } from '../../model/text.ts';
import { chooseColour } from '../colour.ts';
import { complain } from '../complain.ts';
import type { ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { provenance } from '../provenance.ts';
import { type Study, study } from '../study.ts';
import { VERSION } from '../version.ts';
import { asOptions, commandOf, type SweepArguments } from './sweep/asked.ts';
import { writeRows } from './sweep/rows.ts';

/** `sroi sweep [PATH…]`: figures at every combination of what varies, or at chosen points. */
export async function sweep(
  paths: readonly string[],
  asked: SweepArguments,
  io: Io,
): Promise<ExitCode> {
  const { told, portfolio, plan } = planned(study(paths, asked, io), asked);
  const { language, diagnostics, sources } = told;
  if (!plan || !portfolio || !told.sound) return finish(told, asked, io, () => '');
  const command = commandOf(paths, asked);
  if (asked.format === 'csv' || asked.format === 'jsonl') {
    await complain(diagnostics, sources, { color: asked.color, language }, io);
    const recipe = { ...(await provenance(told)), command, portfolio };
    return writeRows(plan, recipe, told, asked, io);
  }
  return finish(told, asked, io, async () => {
    const { sweepPage } = await import('../../render/pages/sweep.ts');
    const grounds = { portfolio, overrides: asked.set, version: VERSION };
    const page = sweepPage(plan, { ...grounds, language, command });
    if (asked.format === 'markdown') {
      const { renderMarkdown } = await import('../../render/formats/markdown.ts');
      return renderMarkdown(page);
    }
    const { renderText } = await import('../../render/formats/text.ts');
    const colour = asked.out === undefined ? await chooseColour(asked.color, io) : undefined;
    return renderText(page, { colour, width: io.columns });
  });
}

interface Planned {
  readonly told: Study;
  readonly portfolio?: Portfolio | undefined;
  readonly plan?: SweepPlan | undefined;
}

/** The plan of the sweep, with all that is wrong with it. */
function planned(studied: Study, asked: SweepArguments): Planned {
  const [result, ...others] = studied.results;
  const { overrides: set } = parseOverrides(asked.set, '--set ');
  // The point that the files have may be none of the sweep's: it is judged at those.
  const atBase = new Set(studied.results.flatMap(({ diagnostics }) => diagnostics));
  const unused = studied.diagnostics.filter(({ code }) => code === 'override-unused');
  const before = studied.diagnostics.filter(
    (diagnostic) => !atBase.has(diagnostic) && !unused.includes(diagnostic),
  );
  const isFaulty = before.some(isError);
  if (!result || isFaulty || others.length > 0) {
    const told = others.length > 0 && !isFaulty ? [several(studied.language)] : [];
    const diagnostics = [...studied.diagnostics, ...told];
    return { told: { ...studied, diagnostics, sound: false } };
  }
  const { portfolio } = result;
  const ofScenario = (portfolio.applied ?? []).flatMap(({ scenario }) => scenario.overrides);
  const put = [...set, ...ofScenario].filter(({ addressPlace }) =>
    unused.some(({ place }) => isSamePlace(place, addressPlace)),
  );
  const given = { label: '--vary ', set, put };
  const { plan, ...found } = planFastSweep(portfolio, asOptions(asked), given);
  const diagnostics = distinct([...before, ...mismatch(asked), ...found.diagnostics]);
  const sound = !diagnostics.some((one) => asked.strict === true || isError(one));
  const sources = [...studied.sources, ...found.sources];
  return { told: { ...studied, sources, diagnostics, sound }, portfolio, plan };
}

/** What only the command line can say twice. */
function mismatch({ exact, decimals }: SweepArguments): readonly Diagnostic[] {
  if (exact !== true || decimals === undefined) return [];
  return [fault('options-mismatch', { option: 'exact', other: 'decimals', needs: false })];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

function several(language: Language): Diagnostic {
  return fault('usage', { message: SEVERAL[language] });
}

const SEVERAL: Readonly<Record<Language, string>> = {
  en: 'a sweep is of one portfolio; name one folder',
  nl: 'een doorrekening is van één portfolio; noem één map',
};
