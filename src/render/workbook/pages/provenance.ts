import { inLanguage } from '../../../model/text.ts';
import { placeText } from '../../pages/explain/grounds.ts';
import { conventionsLine } from '../../words/conventions.ts';
import { SENTENCES } from '../../words/sentences.ts';
import { createDraft } from '../draft.ts';
import { departureOf, type LaidOut, type Layout } from '../layout.ts';

const WIDTHS = [60, 80];

/** What the workbook was made from and how it works: what a reader needs to make it again. */
export function provenanceSheet(name: string, layout: Layout): LaidOut {
  const { words, language, provenance, result } = layout;
  const { version, command, inputs, diagnostics } = provenance;
  const { portfolio, conventions, cases } = result;
  const draft = createDraft(name, layout);
  let row = 0;
  const paragraph = (text: string, look?: 'title' | 'heading'): void => {
    draft.paragraph(row, text, WIDTHS.length, look);
    row += 1;
  };
  const part = (heading: string, texts: readonly string[]): void => {
    row += 1;
    paragraph(heading, 'heading');
    for (const text of texts.length > 0 ? texts : [words.none]) paragraph(text);
  };
  paragraph(words.sheets.provenance, 'title');
  part(words.version, [`sroi ${version}`, ...(command === undefined ? [] : [command])]);
  row += 1;
  draft.text(row, 0, words.files, { look: 'head' });
  draft.text(row, 1, words.heads.fingerprint, { look: 'head' });
  for (const { path, sha256 } of inputs) {
    row += 1;
    draft.text(row, 0, path, { wrapped: true });
    draft.text(row, 1, sha256, { look: 'faint' });
  }
  row += 1;
  const departure = departureOf(layout);
  part(words.overrides, departure === undefined ? [] : [departure]);
  const currency = cases[0]?.case.currency ?? '';
  part(SENTENCES[language].conventions, [
    conventionsLine(conventions, currency, language),
    SENTENCES[language].reading,
  ]);
  const caveats = [portfolio.perspective, ...portfolio.limitations].flatMap((text) =>
    text === undefined ? [] : [inLanguage(text, language)],
  );
  if (caveats.length > 0) part(words.caveats, caveats);
  part(
    words.warnings,
    diagnostics.map(({ code, message, place }) =>
      [place && `${placeText(place)}:`, message, `[${code}]`].filter(Boolean).join(' '),
    ),
  );
  part(words.using, words.use);
  return () => draft.finish({ widths: WIDTHS, frozen: { rows: 0, columns: 0 } });
}
