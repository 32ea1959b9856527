import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/place.ts';
import type { Language } from '../model/text.ts';
import { chooseColour } from './colour.ts';
import type { Io } from './io.ts';

/** Writes diagnostics, if there are any, where people look for them. Loads their words only then. */
export async function complain(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: { readonly language: Language; readonly color: boolean; readonly strict?: boolean },
  io: Io,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderDiagnostics } = await import('../render/diagnostics.ts');
  const { language, strict = false } = options;
  const colour = await chooseColour(options.color, io);
  io.writeError(renderDiagnostics(diagnostics, sources, { language, strict, colour }));
}
