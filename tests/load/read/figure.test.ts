import { expect, test } from 'vitest';
import { faultsOfCase, loadCase, onlyCase, SHELF } from '../folder.ts';

const LINE = 'benefits:\n  x: days\n';
const PAID = '  cost_per_client:\n    value: 448.60\n    payer: Flanders\n';

test('a cost per client says who pays it, in the parameters or in the case', () => {
  const shelf = SHELF.replace('  cost_per_client:\n    value: 448.60\n', PAID);
  const shared = onlyCase(loadCase(LINE, shelf)).parameters.settings.figures;
  expect(shared.get('cost_per_client')?.payer).toBe('Flanders');
  const own = 'cost_per_client:\n  value: 500\n  payer: the city\n  source: s\n';
  expect(onlyCase(loadCase(own + LINE)).settings.figures.get('cost_per_client')?.payer).toBe(
    'the city',
  );
  expect(faultsOfCase(own + LINE, shelf)).toEqual([]);
});

test('no other figure is paid by anybody', () => {
  const values = 'values:\n  hours:\n    value: 5\n    payer: the city\n    source: s\n';
  expect(faultsOfCase(values + LINE)).toEqual(['7:5+5 unknown-key key=payer suggestion=undefined']);
  const rate = 'deadweight:\n  value: 5%\n  payer: the city\n  source: s\n';
  expect(faultsOfCase(rate + LINE)).toHaveLength(1);
});
