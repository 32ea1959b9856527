import type { Case } from '../model/case.ts';
import { type Diagnostic, fault } from '../model/diagnostic.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Place, Source } from '../model/place.ts';
import { NO_SETTINGS } from '../model/settings.ts';
import { readCase } from './read/case.ts';
import { createCite } from './read/citation.ts';
import { isReserved } from './read/names.ts';
import { checkStatedOnce } from './read/stated.ts';
import { readWords } from './read/text.ts';
import type { Run } from './run.ts';
import { caseFile } from './schema/case.ts';
import { scenarioFile } from './schema/scenario.ts';
import { checkShape } from './shape.ts';
import { readTextFile } from './text-file.ts';
import { entryAt, firstPlace, type Node, placeOf, valueAt } from './yaml/node.ts';
import { parseYaml } from './yaml/parse.ts';

/** A file that was opened: enough to know which case it is, or that it is a scenario. */
export interface Draft {
  readonly kind: 'case' | 'scenario';
  readonly name: string;
  readonly source: Source | undefined;
  /** Absent where the file could not be read as YAML. */
  readonly root: Node | undefined;
  /** Absent where it has none that can be used, and of a scenario. */
  readonly id: string | undefined;
  readonly place: Place | undefined;
  /** What is wrong with it so far; said only of files that are taken. */
  readonly diagnostics: readonly Diagnostic[];
}

const CASE_ID = /^[a-z][a-z0-9-]*$/;

export function openDraft(run: Run, name: string): Draft {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const file = readTextFile({ ...run, report }, name);
  const root = file && parseYaml(file, report);
  const source = file?.source;
  if (root && isScenario(root)) {
    checkShape(scenarioFile, root, report);
    const place = entryAt(root, 'scenario')?.keyPlace;
    return { kind: 'scenario', name, source, root, id: undefined, place, diagnostics };
  }
  if (root) checkShape(caseFile, root, report);
  const node = valueAt(root, 'case');
  const id = readWords(node);
  const place = node && placeOf(node);
  const reserved = id !== undefined && isReserved(id);
  if (reserved) report(fault('reserved-id', { id, pattern: 'case' }, place));
  const isUsable = id !== undefined && CASE_ID.test(id) && !reserved;
  return { kind: 'case', name, source, root, id: isUsable ? id : undefined, place, diagnostics };
}

/** Whether a file says that it is a scenario, and not that it is a case. */
function isScenario(root: Node): boolean {
  return valueAt(root, 'scenario') !== undefined && valueAt(root, 'case') === undefined;
}

/**
 * Reads an opened file as a case. All that is wrong with it is reported, though without a usable id
 * or parameters there is no case.
 */
export function readDraft(
  { id, root }: Draft,
  run: Run,
  parameters: Parameters | undefined,
): Case | undefined {
  if (root?.kind !== 'mapping') return undefined;
  const { report } = run;
  const shelf = parameters ?? withoutShelf(root);
  const reading = { report, cite: createCite(shelf.publications, report) };
  const found = readCase(id ?? '', root, reading, shelf);
  checkStatedOnce(root, report);
  return parameters && id !== undefined ? found : undefined;
}

function withoutShelf(root: Node): Parameters {
  return {
    path: '',
    place: firstPlace(root),
    year: '',
    currency: '',
    publications: new Map(),
    settings: NO_SETTINGS,
    values: new Map(),
  };
}
