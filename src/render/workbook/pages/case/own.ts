import type { CaseResult } from '../../../../engine/result.ts';
import { placeText } from '../../../pages/explain/grounds.ts';
import type { Draft } from '../../draft.ts';
import { type Layout, labelOfFigure, stateFigure } from '../../layout.ts';
import { COLUMNS, columnOf } from './columns.ts';

const AMOUNT = columnOf('amount');

/**
 * What a case states itself: its settings, its values and its clients.
 *
 * @returns the row after the last
 */
export function ownRows(draft: Draft, start: number, one: CaseResult, layout: Layout): number {
  const { words, workings, names, language } = layout;
  const { id, parameters } = one.case;
  const clients = one.clients.formula;
  const stated = [
    ...(workings.own.get(one) ?? []),
    ...(clients.kind === 'named' && clients.figure
      ? [{ address: `${id}.clients`, node: clients }]
      : []),
  ];
  const isCounted = one.cost_per_client && !one.case.illustration;
  const byDefault = clients.kind === 'named' && !clients.figure && isCounted ? [clients] : [];
  if (stated.length + byDefault.length === 0) return start - 1;
  draft.paragraph(start, words.ofCase, COLUMNS.length, 'heading');
  stated.forEach(({ address, node }, index) => {
    const row = start + 1 + index;
    const name = names.claim(address);
    const { figure } = node;
    draft.text(row, 0, labelOfFigure(node, language), { wrapped: true });
    const source = figure?.overridden ? placeText(figure.place) : (figure?.source?.text ?? '');
    draft.text(row, 1, source, { wrapped: true });
    stateFigure(
      draft,
      { row, column: AMOUNT },
      { node, name, file: parameters.path, shared: false },
      layout,
    );
    draft.text(row, AMOUNT + 1, name, { look: 'faint', indented: true });
  });
  byDefault.forEach((node, index) => {
    const row = start + 1 + stated.length + index;
    draft.text(row, 0, labelOfFigure(node, language));
    draft.live(row, AMOUNT, node, { format: 'number' });
  });
  return start + 1 + stated.length + byDefault.length;
}
