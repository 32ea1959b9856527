import type { Language } from '../../../model/text.ts';
import type { Provenance } from '../../formats/json.ts';
import type { Block } from '../../page.ts';
import type { Section } from '../../report.ts';
import { REPORT_WORDS } from '../../words/report.ts';

/** Where a report comes from: what a reader needs to make it again. */
export interface Origin extends Provenance {
  /** As it was typed: `sroi report cases/ --out report.html`. */
  readonly command: string;
}

/** The version, the command, the files with their fingerprints, and the warnings of the run. */
export function provenanceSection(
  { version, command, inputs, diagnostics }: Origin,
  language: Language,
): Section {
  const words = REPORT_WORDS[language].provenance;
  const entries = [
    { term: words.command, text: command },
    ...diagnostics.map(({ code, message }) => ({
      term: `${words.warnings} [${code}]`,
      text: message,
    })),
  ];
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: `${words.made(version)} ${words.exact}` },
    { kind: 'entries', entries },
    {
      kind: 'table',
      columns: [
        { head: words.file, align: 'left' },
        { head: words.fingerprint, align: 'left' },
      ],
      rows: inputs.map(({ path, sha256 }) => ({ cells: [{ text: path }, { text: sha256 }] })),
    },
  ];
  return { id: 'provenance', title: REPORT_WORDS[language].sections.provenance, blocks, parts: [] };
}
