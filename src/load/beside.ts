import { dirname, join } from 'node:path';
import type { Parameters } from '../model/parameters.ts';
import type { Source } from '../model/place.ts';
import { createCite } from './read/citation.ts';
import { type PortfolioFile, readPortfolioFile } from './read/portfolio.ts';
import { readWords } from './read/text.ts';
import type { Run } from './run.ts';
import { portfolioFile } from './schema/portfolio.ts';
import { checkShape } from './shape.ts';
import type { Shelf, Shelved } from './shelf.ts';
import { readTextFile } from './text-file.ts';
import { type Node, placeOf, valueAt } from './yaml/node.ts';
import { parseYaml } from './yaml/parse.ts';

/** The portfolio file that stands beside the cases. */
export interface Beside {
  readonly source: Source | undefined;
  readonly root: Node | undefined;
  /** There is one, and it could not be read. */
  readonly isUnread: boolean;
}

export function openPortfolio(run: Run, name: string | undefined): Beside {
  const file = name === undefined ? undefined : readTextFile(run, name);
  const root = file && parseYaml(file, run.report);
  if (root) checkShape(portfolioFile, root, run.report);
  return { source: file?.source, root, isUnread: name !== undefined && !root };
}

/**
 * The parameters that a portfolio names for all of its cases; nothing when it names none. Where it
 * could not be read there are none to be had: others would bring faults that are not there.
 */
export function namedParameters(
  { root, isUnread }: Beside,
  shelf: Shelf,
): { readonly shelved: Shelved | undefined } | undefined {
  if (isUnread) return { shelved: undefined };
  const node = valueAt(root, 'parameters');
  if (!root || !node) return undefined;
  const path = readWords(node);
  if (path === undefined) return { shelved: undefined };
  const name = join(dirname(root.file.source.name), path);
  return { shelved: shelf.read(name, placeOf(node)) };
}

/** What the portfolio file says of its cases together. */
export function readBeside(
  { root }: Beside,
  run: Run,
  parameters: Parameters | undefined,
): PortfolioFile | undefined {
  if (!root) return undefined;
  const cite = createCite(parameters?.publications ?? new Map(), run.report);
  return readPortfolioFile(root, { report: run.report, cite }, parameters);
}
