import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/render/formats/text.ts';
import type { Block } from '../../../src/render/page.ts';
import { lintPage } from '../../../src/render/pages/lint.ts';
import { lintFiles, lintOf } from '../../analysis/lint/study.ts';
import { HEAD, SHELF } from '../../load/folder.ts';

const GROUNDED = `benefits:
  x:
    amount: 100
    label: A line
    source: a payslip
    range:
      low: 90
      high: 110
`;
const QUIET = `${GROUNDED}  y:
    amount: 100
    label: Another line
    source: a payslip
`;

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const outlines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'outline' ? block.items.map(({ heading }) => heading) : [],
  );

describe('the page of the lint', () => {
  it('does not call a study sound in which nothing was found, and asks all the same', () => {
    const { title, blocks } = lintPage(lintOf({ cases: { a: QUIET } }), 'en');
    expect(title).toBe('Method lint: A');
    expect(blocks[0]).toMatchObject({
      text: 'No rule found anything. That the method is sound does not follow: see the checklist.',
    });
    expect(headings(blocks)).toEqual([
      'Checklist by the eight Principles of Social Value',
      'Literature',
    ]);
    expect(outlines(blocks)).toEqual([
      '1. Involve stakeholders',
      '2. Understand what changes',
      '3. Value the things that matter',
      '4. Only include what is material',
      '5. Do not over-claim',
      '6. Be transparent',
      '7. Verify the result',
      '8. Be responsive',
    ]);
  });

  it.each([
    ['en', 'A file can not prove a control group.'],
    ['nl', 'Een bestand kan geen controlegroep bewijzen.'],
  ] as const)('says plainly what no file can prove, in %s', (language, sentence) => {
    const text = renderText(lintPage(lintOf({ cases: { a: QUIET } }), language), { width: 10_000 });
    expect(text).toContain(sentence);
    expect(text).toMatch(language === 'en' ? /A checklist and no score/ : /en geen score/);
  });

  it('groups findings by rule, and shows what is set aside with the reason', () => {
    const cases = { a: `${GROUNDED}lint:\n  large-share: a single line\n`, b: 'costs:\n  z: 5\n' };
    const { blocks } = lintPage(lintOf({ cases }), 'en');
    expect(outlines(blocks).slice(0, 6)).toEqual([
      'warning[no-source]: No source',
      'cases/b.yaml:5:3: b.costs.z has no source and no assumption.',
      'warning[unexplained-line]: A line that nobody explains',
      'cases/b.yaml:5:3: b.costs.z has no label, note, assumption, reason or derivation, and is no parameter.',
      'cases/a.yaml:13:3: large-share, it sets 2 findings aside',
      'cases/a.yaml:1:7: a carries 105.3% of the present value of the pool.',
    ]);
    const aside = blocks.find(
      (block) => block.kind === 'outline' && block.items[0]?.heading.includes('large-share'),
    );
    expect(aside).toMatchObject({ items: [{ details: ['because: a single line'] }, {}, {}] });
  });

  it('says that not all cases are there, and does not call a switch needless then', () => {
    const files = {
      'parameters/2024.yaml': SHELF,
      'cases/a.yaml': `${HEAD}${GROUNDED}lint:\n  large-share: a single line\n`,
      'cases/b.yaml': `${HEAD.replace('case: a', 'case: b')}benefits:\n  x: 1\n`,
    };
    const of = (paths: readonly string[]) => lintPage(lintFiles(files, paths), 'en').blocks;
    const said = 'Not all cases of the portfolio are here';
    const part = renderText({ language: 'en', title: '', blocks: of(['cases/a.yaml']) }, {});
    expect(part).toContain(said);
    expect(part).toContain('large-share, it sets nothing aside here');
    const whole = renderText({ language: 'en', title: '', blocks: of(['cases']) }, {});
    expect(whole).not.toContain(said);
    expect(whole).toContain('large-share, it sets 2 findings aside');
  });

  it('names the threshold, also where no ratio is above it', () => {
    const text = (more: string): string =>
      renderText(lintPage(lintOf({ cases: { a: QUIET + more } }), 'en'), { width: 10_000 });
    expect(text('')).toContain('A ratio above 10 is called high. That number is our choice');
    expect(text('lint:\n  ratio_threshold:\n    value: 7\n    because: so agreed\n')).toContain(
      'A ratio above 7 is called high by cases/a.yaml:18:12, because: so agreed',
    );
  });
});
