import { createHash } from 'node:crypto';
import type { Provenance } from '../render/formats/json.ts';
import type { Study } from './study.ts';
import { VERSION } from './version.ts';

/** What a result was made from: the version, the files with their fingerprints, what was put in place. */
export async function provenance(asked: Study): Promise<Provenance> {
  const { sources, diagnostics, overrides, scenario, language } = asked;
  const inputs = sources.flatMap(({ name, bytes }) =>
    bytes ? [{ path: name, sha256: createHash('sha256').update(bytes).digest('hex') }] : [],
  );
  const warnings = await told(diagnostics, language);
  return { version: VERSION, inputs, overrides, scenario, diagnostics: warnings };
}

async function told(
  diagnostics: Study['diagnostics'],
  language: Study['language'],
): Promise<Provenance['diagnostics']> {
  if (diagnostics.length === 0) return [];
  const { diagnosticMessage } = await import('../render/diagnostics.ts');
  return diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: diagnostic.place,
    message: diagnosticMessage(diagnostic, language).message,
  }));
}
