import type { Page } from '../../../render/page.ts';
import { chooseColour } from '../../colour.ts';
import type { Io } from '../../io.ts';
import type { StudyOptions } from '../../study.ts';

export interface ExplainOptions extends StudyOptions {
  readonly format: string;
}

/** A page as Markdown, or as text for the screen or the file that it is meant for. */
export async function show(page: Page, options: ExplainOptions, io: Io): Promise<string> {
  if (options.format === 'markdown') {
    const { renderMarkdown } = await import('../../../render/formats/markdown.ts');
    return renderMarkdown(page);
  }
  const { renderText } = await import('../../../render/formats/text.ts');
  const colour = options.out === undefined ? await chooseColour(options.color, io) : undefined;
  return renderText(page, { colour, width: io.columns });
}
