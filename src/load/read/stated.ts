import { fault, type Report } from '../../model/diagnostic.ts';
import { entryAt, type Node } from '../yaml/node.ts';

/** Reports an investment that a case states in two ways: which of them counts would be a guess. */
export function checkStatedOnce(root: Node, report: Report): void {
  const investment = entryAt(root, 'investment')?.keyPlace;
  const cost = entryAt(root, 'cost_per_client')?.keyPlace;
  if (investment && cost) report(fault('investment-twice', {}, cost, [investment]));
}
