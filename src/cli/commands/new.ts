import { join } from 'node:path';
import type { Language } from '../../model/text.ts';
import type { Next, Written } from '../../render/pages/new.ts';
import { firstCase, projectFiles } from '../../render/templates/project.ts';
import { NEW_WORDS } from '../../render/words/new.ts';
import { type NewOptions, quoted, readYear, refuse, tell } from '../creation.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import { VERSION } from '../version.ts';
import { writeNew } from '../write-new.ts';

/** `sroi new [FOLDER]`: a project that passes its own checks. */
export async function newProject(folder: string, options: NewOptions, io: Io): Promise<ExitCode> {
  const language = chooseLanguage(options.lang, undefined, io);
  const { year, faults, sources } = readYear(options.year);
  if (faults.length > 0) return refuse(faults, sources, language, options, io);
  const files = projectFiles(language, { year, version: VERSION });
  const placed = files.map((file) => ({ ...file, path: join(folder, file.path) }));
  const refusals = writeNew(placed, io);
  if (refusals.length > 0) return refuse(refusals, [], language, options, io);
  const written: Written = {
    title: NEW_WORDS[language].project(join(folder, '.')),
    files,
    next: nextSteps(join(folder, '.'), language),
  };
  await tell(written, language, options, io);
  return EXIT.sound;
}

function nextSteps(folder: string, language: Language): readonly Next[] {
  const words = NEW_WORDS[language];
  return [
    ...(folder === '.' ? [] : [{ command: `cd ${quoted(folder)}`, meaning: words.go }]),
    { command: 'npm install', meaning: words.install },
    { command: 'npx sroi calc cases/', meaning: words.calc },
    { command: 'npx sroi check cases/ --strict', meaning: words.check },
    { command: `npx sroi explain ${firstCase(language)}`, meaning: words.explain },
    { command: `npx sroi new case ${words.name}`, meaning: words.addCase },
  ];
}
