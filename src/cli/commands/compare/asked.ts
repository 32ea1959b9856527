import { type Kind, recognise } from '../../../load/recognise.ts';
import type { StudyOptions } from '../../study.ts';

export interface CompareOptions extends StudyOptions {
  readonly format: string;
  readonly detail?: boolean;
  readonly figure: string;
  /** The cases that parameter files are compared for. */
  readonly cases: readonly string[];
}

/** One side as it was asked for: a saved result, or cases with what is to change in them. */
export type AskedSide =
  | { readonly kind: 'result'; readonly path: string }
  | {
      readonly kind: 'cases';
      readonly paths: readonly string[];
      readonly parameters?: string;
      readonly scenario?: string;
      readonly set: readonly string[];
    };

/** Why a command line does not say what to compare. */
export type Problem =
  | 'nothing-to-compare'
  | 'several-paths'
  | 'result-is-fixed'
  | 'parameters-twice'
  | 'cases-unused';

/**
 * The two sides that a command line asks for. A file of parameters stands for the cases with it;
 * what is to be changed (`--set`, `--scenario`, `--parameters`) is changed on the second side, which is the first
 * one over again where only that is named.
 */
export function askedSides(
  first: string | undefined,
  others: readonly string[],
  options: CompareOptions,
  folder: string,
): { readonly before: AskedSide; readonly after: AskedSide } | { readonly problem: Problem } {
  const { parameters, scenario, set, cases } = options;
  const kinds = new Set<Kind>();
  const kindOf = (path: string): Kind => {
    const kind = recognise(path, folder);
    kinds.add(kind);
    return kind;
  };
  const ofCases = cases.length > 0 ? cases : ['cases/'];
  const sideOf = (path: string): AskedSide => {
    const kind = kindOf(path);
    if (kind === 'result') return { kind, path };
    if (kind === 'cases') return { kind, paths: [path], set: [] };
    return { kind: 'cases', paths: ofCases, parameters: path, set: [] };
  };
  const theCases: AskedSide = { kind: 'cases', paths: ofCases, set: [] };

  const before = first === undefined ? theCases : sideOf(first);
  const [second, ...rest] = others;
  let after = second === undefined ? before : sideOf(second);
  if (rest.length > 0) {
    if (others.some((path) => kindOf(path) !== 'cases')) return { problem: 'several-paths' };
    after = { kind: 'cases', paths: others, set: [] };
  }
  const isOneSided = second === undefined;
  const isChanged = set.length > 0 || scenario !== undefined || parameters !== undefined;
  if (isOneSided && before.kind === 'result') after = theCases;
  else if (isOneSided && !isChanged) {
    return { problem: 'nothing-to-compare' };
  }
  const areUsed = first === undefined || kinds.has('parameters') || after === theCases;
  if (cases.length > 0 && !areUsed) return { problem: 'cases-unused' };

  if (!isChanged) return { before, after };
  if (after.kind === 'result') return { problem: 'result-is-fixed' };
  const changed = { ...after, set, ...(scenario === undefined ? {} : { scenario }) };
  if (parameters === undefined) return { before, after: changed };
  if (after.parameters !== undefined && !isOneSided) return { problem: 'parameters-twice' };
  return { before, after: { ...changed, parameters } };
}
