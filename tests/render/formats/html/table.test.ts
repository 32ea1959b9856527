import { describe, expect, it } from 'vitest';
import { tableMarkup } from '../../../../src/render/formats/html/table.ts';
import type { Column } from '../../../../src/render/page.ts';

const table = (...columns: readonly Column[]): string => {
  const rows = [{ cells: columns.map((_, index) => ({ text: `${index}` })) }];
  return tableMarkup({ kind: 'table', columns, rows }, 'name').markup;
};
const left: Column = { head: 'L', align: 'left' };
const right: Column = { head: 'R', align: 'right' };

describe('on a phone a table', () => {
  it('of many columns is shown row by row, each figure under its head', () => {
    const wide = table(left, right, right, right, right);
    expect(wide).toContain('<table class="cards">');
    expect(wide).toContain(
      '<th scope="row" class="short">0</th><td class="n" data-head="R">1</td>',
    );
  });

  it('of lines with their sources has the source under the line', () => {
    expect(table(left, right, right, left)).toContain('<table class="ledger">');
  });

  it('of texts beside each other is too', () => {
    expect(table(left, left, left, left)).toContain('<table class="cards">');
  });

  it('of few columns stays as it is', () => {
    const narrow = table(left, right, right, right);
    expect(narrow).toContain('<table><thead>');
    expect(narrow).not.toContain('data-head');
  });
});
