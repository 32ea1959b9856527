import { join } from 'node:path';
import { type Foundation, findFoundation } from '../../load/foundation.ts';
import { isReserved } from '../../load/read/names.ts';
import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { Place, Source } from '../../model/place.ts';
import type { Language } from '../../model/text.ts';
import type { Written } from '../../render/pages/new.ts';
import { skeletonText } from '../../render/templates/skeleton.ts';
import { NEW_WORDS } from '../../render/words/new.ts';
import { type NewOptions, quoted, readYear, refuse, tell, thisYear } from '../creation.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import { refuseExisting, writeNew } from '../write-new.ts';

/** `sroi new case NAME`: a case to be filled in, which can be calculated as it stands. */
export async function newCase(
  id: string,
  options: NewOptions & { readonly folder: string; readonly parameters?: string },
  io: Io,
): Promise<ExitCode> {
  const argument: Source = { name: id, kind: 'argument', text: id };
  const asked = readYear(options.year);
  const path = join(options.folder, `${id}.yaml`);
  const unnamed = [...refuseId(id), ...asked.faults];
  const early = unnamed.length > 0 ? unnamed : refuseExisting([path], io);
  const spoken = chooseLanguage(options.lang, undefined, io);
  if (early.length > 0) return refuse(early, [argument, ...asked.sources], spoken, options, io);

  const foundation = findFoundation(options.folder, {
    from: io.folder,
    parameters: options.parameters,
    year: options.year,
    thisYear: thisYear(),
  });
  const { year, stated, sources } = foundation;
  const language = chooseLanguage(options.lang, foundation.language, io);
  const late = [...foundation.diagnostics, ...refuseNamesake(id, foundation)];
  if (late.some(({ severity }) => severity === 'error')) {
    return refuse(late, [argument, ...sources], language, options, io);
  }
  const text = skeletonText(language, { id, year, stated });
  const refusals = writeNew([{ path, text }], io);
  if (refusals.length > 0) return refuse(refusals, [], language, options, io);
  await tell(describe(id, path, foundation, options.parameters, language), language, options, io);
  return EXIT.sound;
}

/** What was written, and what comes next. */
function describe(
  id: string,
  path: string,
  { listedIn }: Foundation,
  parameters: string | undefined,
  language: Language,
): Written {
  const words = NEW_WORDS[language];
  const given = parameters === undefined ? '' : ` --parameters ${quoted(parameters)}`;
  const where = `${quoted(path)}${given}`;
  return {
    title: words.case(id),
    files: [{ path, purpose: words.skeleton }],
    remark: listedIn === undefined ? undefined : words.unlisted(`- ${id}`, listedIn),
    next: [
      { command: `npx sroi calc ${where}`, meaning: words.calcCase },
      { command: `npx sroi explain ${id} ${where}`, meaning: words.explainCase },
    ],
  };
}

/** The same id may stand in a file of another name. */
function refuseNamesake(id: string, { cases }: Foundation): readonly Diagnostic[] {
  if (!cases.has(id)) return [];
  const other = cases.get(id);
  return [fault('duplicate-case', { id }, placeOf(id), other ? [other] : [])];
}

const CASE_ID = /^[a-z][a-z0-9-]*$/;

function refuseId(id: string): readonly Diagnostic[] {
  if (!CASE_ID.test(id)) return [fault('invalid-id', { id, pattern: 'case' }, placeOf(id))];
  // A case in `portfolio.yaml` would be read as a portfolio.
  if (isReserved(id) || id === 'portfolio')
    return [fault('reserved-id', { id, pattern: 'case' }, placeOf(id))];
  return [];
}

function placeOf(argument: string): Place {
  return { source: argument, line: 1, column: 1, length: Math.max(1, argument.length) };
}
