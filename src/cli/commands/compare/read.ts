import type { Side } from '../../../analysis/compare.ts';
import { loadSaved, readSaved } from '../../../load/saved.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Source } from '../../../model/place.ts';
import type { SavedResult } from '../../../model/saved.ts';
import type { Language } from '../../../model/text.ts';
import { resultJson } from '../../../render/formats/json.ts';
import { besideOf } from '../../beside.ts';
import type { Io } from '../../io.ts';
import { provenance } from '../../provenance.ts';
import { type Study, study } from '../../study.ts';
import type { AskedSide, CompareOptions } from './asked.ts';

/** A side as it was read; without a result where something is wrong with it. */
export interface ReadSide {
  readonly side: Side | undefined;
  /** What was asked for, as it could be typed. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly language?: Language | undefined;
}

/** Reads a saved result, or loads and calculates cases. */
export async function readSide(
  asked: AskedSide,
  options: CompareOptions,
  io: Io,
): Promise<ReadSide> {
  if (asked.kind === 'result') {
    const { saved, ...read } = loadSaved(asked.path, { folder: io.folder });
    return { side: saved && { saved }, name: asked.path, ...read };
  }
  const { paths, parameters, scenario, set } = asked;
  const { parameters: _, scenario: __, ...others } = options;
  const own = {
    ...others,
    set,
    ...(parameters === undefined ? {} : { parameters }),
    ...(scenario === undefined ? {} : { scenario }),
  };
  const studied = study(paths, own, io);
  const { results, diagnostics, sources } = studied;
  const changes = set.map((text) => `--set ${text}`);
  const file = [
    ...(parameters === undefined ? [] : [`--parameters ${parameters}`]),
    ...(scenario === undefined ? [] : [`--scenario ${scenario}`]),
  ];
  return {
    side: studied.sound ? { saved: await asSaved(studied), results } : undefined,
    name: [...paths, ...file, ...changes].join(' '),
    diagnostics,
    sources,
    language: results[0]?.portfolio.language,
  };
}

/** The result as it would be saved: what is compared is what is promised, digit for digit. */
async function asSaved(studied: Study): Promise<SavedResult> {
  const made = await provenance({ ...studied, diagnostics: [] });
  const text = resultJson(studied.results, made, (result) => besideOf(result, undefined));
  const saved = readSaved('', text, ({ facts }) => {
    throw new Error(`our own result can not be read: ${JSON.stringify(facts)}`);
  });
  if (!saved) throw new Error('our own result can not be read');
  return saved;
}
