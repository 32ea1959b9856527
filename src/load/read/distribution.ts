import { fault, type Report } from '../../model/diagnostic.ts';
import { type Distribution, PERCENTILES, type Percentile } from '../../model/distribution.ts';
import type { Formula } from '../../model/formula/tree.ts';
import { type Node, placeOf, valueAt } from '../yaml/node.ts';
import { readFormula } from './formula.ts';
import { readWords } from './text.ts';

/**
 * Reads how likely the values of a figure are. Reports a list without values.
 *
 * @returns nothing where a number is missing or too many: that was reported by its shape
 */
export function readDistribution(
  node: Node | undefined,
  report: Report,
): Distribution<Formula> | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const number = (key: string): Formula | undefined => readNumber(valueAt(node, key), report);
  const kind = readWords(valueAt(node, 'kind'));
  switch (kind) {
    case 'uniform': {
      const [low, high] = [number('low'), number('high')];
      return low && high && { kind, low, high };
    }
    case 'triangular':
    case 'pert': {
      const [low, most_likely, high] = [number('low'), number('most_likely'), number('high')];
      return low && most_likely && high && { kind, low, most_likely, high };
    }
    case 'normal': {
      const [mean, standard_deviation] = [number('mean'), number('standard_deviation')];
      return mean && standard_deviation && { kind, mean, standard_deviation };
    }
    case 'lognormal':
      return readLognormal(node, report);
    case 'discrete':
      return readDiscrete(valueAt(node, 'values'), report);
    default:
      return undefined;
  }
}

function readLognormal(node: Node, report: Report): Distribution<Formula> | undefined {
  const stated = PERCENTILES.flatMap((at): readonly Percentile<Formula>[] => {
    const value = readNumber(valueAt(node, `p${at}`), report);
    return value ? [{ at, value }] : [];
  });
  const [lower, higher] = stated;
  if (!lower || !higher || stated.length > 2) return undefined;
  return { kind: 'lognormal', percentiles: [lower, higher] };
}

function readDiscrete(node: Node | undefined, report: Report): Distribution<Formula> | undefined {
  if (node?.kind !== 'list') return undefined;
  if (node.items.length === 0) report(fault('empty-value', { key: 'values' }, placeOf(node)));
  const values = node.items.flatMap((item) => {
    const value = readNumber(valueAt(item, 'value'), report);
    const chance = readNumber(valueAt(item, 'chance'), report);
    return value && chance ? [{ value, chance }] : [];
  });
  return values.length > 0 && values.length === node.items.length
    ? { kind: 'discrete', values }
    : undefined;
}

function readNumber(node: Node | undefined, report: Report): Formula | undefined {
  return node && readFormula(node, report);
}
