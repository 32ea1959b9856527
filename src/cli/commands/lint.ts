import { type LintResult, lint as lintPortfolio } from '../../analysis/lint.ts';
import type { Language } from '../../model/text.ts';
import { chooseColour } from '../colour.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { finish } from '../finish.ts';
import type { Io } from '../io.ts';
import { type Study, type StudyOptions, study } from '../study.ts';

export interface LintOptions extends StudyOptions {
  readonly format: string;
}

/** `sroi lint [PATH…]`: what there is to say of the method, and a checklist. */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
): Promise<ExitCode> {
  const asked = withoutFindings(study(paths, options, io), options.strict === true);
  const results = asked.sound ? asked.results.map(lintPortfolio) : [];
  const code = await finish(asked, options, io, () => write(results, asked.language, options, io));
  if (code !== EXIT.sound || options.strict !== true) return code;
  const warnings = results.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'warning'),
  );
  return warnings ? EXIT.refuted : EXIT.sound;
}

/** The study without the warnings that are findings here: they would be said twice. */
function withoutFindings(asked: Study, strict: boolean): Study {
  const diagnostics = asked.diagnostics.filter(({ code }) => code !== 'no-source');
  const sound = !diagnostics.some(({ severity }) => strict || severity === 'error');
  return { ...asked, diagnostics, sound };
}

async function write(
  results: readonly LintResult[],
  language: Language,
  options: LintOptions,
  io: Io,
): Promise<string> {
  switch (options.format) {
    case 'json': {
      const { lintJson } = await import('../../render/formats/lint-json.ts');
      return lintJson(results, language);
    }
    case 'github': {
      const { renderLintGithub } = await import('../../render/formats/lint-github.ts');
      return renderLintGithub(results, { language, strict: options.strict === true });
    }
    case 'markdown': {
      const [{ lintPage }, { renderMarkdown }] = await Promise.all([
        import('../../render/pages/lint.ts'),
        import('../../render/formats/markdown.ts'),
      ]);
      return results.map((result) => renderMarkdown(lintPage(result, language))).join('\n');
    }
    default: {
      const [{ lintPage }, { renderText }] = await Promise.all([
        import('../../render/pages/lint.ts'),
        import('../../render/formats/text.ts'),
      ]);
      const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
      return results
        .map((result) => renderText(lintPage(result, language), { colour, width: io.columns }))
        .join('\n');
    }
  }
}
