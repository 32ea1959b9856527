import { describe, expect, it } from 'vitest';
import { findParties } from '../../../../src/analysis/parties.ts';
import type { Language } from '../../../../src/model/text.ts';
import type { Block } from '../../../../src/render/page.ts';
import { partiesBlocks, poolPartiesBlocks } from '../../../../src/render/pages/calc/parties.ts';
import { figure } from '../../../helpers/figures.ts';
import type { CaseText } from '../../../helpers/records.ts';
import { study } from '../../study.ts';

/** Each block in few words: a table by its heads and rows, all else by its text. */
function told(blocks: readonly Block[]): readonly unknown[] {
  return blocks.flatMap((block): readonly unknown[] => {
    switch (block.kind) {
      case 'table':
        return [
          block.columns.map(({ head }) => head).join(' | '),
          ...block.rows.map((row) =>
            row.cells.map(({ text, mark = '' }) => text + mark).join(' | '),
          ),
        ];
      case 'notes':
        return block.notes.map(({ mark, text }) => `${mark} ${text}`);
      case 'heading':
      case 'paragraph':
        return [block.text];
      default:
        return [block];
    }
  });
}

function ofCase(text: CaseText, language: Language = 'en'): readonly unknown[] {
  const [parties] = findParties(study({ cases: [text] })).cases.values();
  if (!parties) throw new Error('no case');
  return told(partiesBlocks(parties, { language, currency: 'EUR', lines: true }));
}

/** An eighth of each amount counts; a client costs 448.60. */
const named: CaseText = {
  benefits: {
    tax: {
      amount: figure('800', { label: { nl: 'Belastingen', en: 'Taxes' } }),
      gainer: 'state',
      stakeholder: 'clients',
    },
    vat: { amount: '80', gainer: 'state' },
  },
  forgone_benefits: { levy: { amount: '16', gainer: 'city' } },
  avoided_costs: { care: { amount: '8', payer: 'city' } },
};

describe('the parties of a case', () => {
  it('line by line, and what they come to', () => {
    expect(ofCase(named)).toEqual([
      'Stakeholder | Line | Present value | Together',
      'clients | Taxes (tax) | 100.00 | 100.00',
      'not stated | vat | 10.00 | 9.00',
      ' | levy | -2.00 | ',
      ' | care | 1.00 | ',
      'Present value |  |  | 109.00',
      'Who gains | Line | Present value | Together',
      'state | Taxes (tax) | 100.00 | 110.00',
      ' | vat | 10.00 | ',
      'city | care¹ | 1.00 | 1.00',
      'Gains |  |  | 111.00',
      'Who pays | Line | Present value | Together',
      'city | levy² | 2.00 | 2.00',
      'not stated | Investment | 448.60 | 448.60',
      'Payments |  |  | 450.60',
      '¹ No gainer is stated: saved by whose cost it is.',
      '² No payer is stated: lost by whose benefit it is.',
      'Gains of €111.00 less payments of €450.60: a net present value of -€339.60.',
    ]);
  });

  it('in Dutch', () => {
    const lines = ofCase(named, 'nl');
    expect(lines[0]).toBe('Belanghebbende | Post | Contante waarde | Samen');
    expect(lines[1]).toBe('clients | Belastingen (tax) | 100,00 | 100,00');
    expect(lines).toContain('niet opgegeven | Investering | 448,60 | 448,60');
    expect(lines.slice(-3)).toEqual([
      '¹ Geen begunstigde opgegeven: bespaard door wie de kost draagt.',
      '² Geen betaler opgegeven: verloren door wie de baat heeft.',
      'Gewonnen € 111,00, min betaald € 450,60: een netto contante waarde van € -339,60.'.replaceAll(
        '€ ',
        '€\u00a0',
      ),
    ]);
  });

  it('are not shown where nobody is named', () => {
    expect(ofCase({ benefits: { tax: '800' } })).toEqual([]);
  });

  it('only by stakeholder where that is all that is stated', () => {
    const text = { benefits: { tax: { amount: '8', stakeholder: 'clients' } } };
    expect(ofCase(text)).toEqual([
      'Stakeholder | Line | Present value | Together',
      'clients | tax | 1.00 | 1.00',
      'Present value |  |  | 1.00',
    ]);
  });

  it('say so where rounding keeps what is shown from adding up', () => {
    // 0.04 / 8 = 0.005 is shown as 0.01, twice of it as 0.01 too.
    const cent = { amount: '0.04', gainer: 'state' };
    const lines = ofCase({ benefits: { a: cent, b: cent } });
    expect(lines.at(-1)).toMatch(/^Each figure is rounded on its own/);
    expect(ofCase(named).at(-1)).toMatch(/^Gains of/);
  });
});

describe('the parties of the pool', () => {
  const cases = [
    { id: 'a', ...named },
    { id: 'b', benefits: { tax: { amount: '8', gainer: 'state' } } },
  ];
  const blocks = (texts: readonly (CaseText & { id: string })[]) => {
    const { pool } = findParties(study({ cases: texts }));
    return pool ? told(poolPartiesBlocks(pool, { language: 'en', currency: 'EUR' })) : [];
  };

  it('party by party', () => {
    expect(blocks(cases)).toEqual([
      'The pool: who gains and who pays',
      'Stakeholder | Present value',
      'clients | 100.00',
      'not stated | 10.00',
      'Present value | 110.00',
      'Who gains | Present value',
      'state | 111.00',
      'city | 1.00',
      'Gains | 112.00',
      'Who pays | Present value',
      'city | 2.00',
      'not stated | 897.20',
      'Payments | 899.20',
      'Gains of €112.00 less payments of €899.20: a net present value of -€787.20.',
    ]);
  });

  it('have no heading either where nobody is named', () => {
    expect(blocks([{ id: 'a', benefits: { tax: '800' } }])).toEqual([]);
  });
});
