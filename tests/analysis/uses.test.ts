import { describe, expect, it } from 'vitest';
import { findUses, type Use } from '../../src/analysis/uses.ts';
import type { Figure } from '../../src/model/formula/tree.ts';
import { results } from '../helpers/shelf.ts';

/** The uses of a parameter or setting of the year 2024, one line each. */
function usesOf(name: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const [result] = results(more);
  if (!result) throw new Error('no result');
  const { parameters } = result.portfolio.cases[0] ?? {};
  const figure: Figure | undefined =
    parameters?.values.get(name) ?? parameters?.settings.figures.get(name as 'deadweight');
  if (!figure) throw new Error(`no ${name}`);
  return (findUses(result).get(figure) ?? []).map(text);
}

function text({ address, place: { source, line, column }, through }: Use): string {
  return [`${address} ${source}:${line}:${column}`, ...through].join(' < ');
}

const caseD = (body: string) => ({
  'cases/d.yaml': `case: d\ntitle: D\nyear: 2024\n${body}`,
});

describe('a use', () => {
  it.each<[string, readonly string[]]>([
    // named in the line itself
    ['gift', ['c.benefits.gift cases/c.yaml:7:9']],
    // named in a value of the case, which the line names: where the case's text names it
    ['monthly', ['a.benefits.fees cases/a.yaml:10:12 < yearly']],
    // through the case's value and another parameter, nearest to the line first
    ['hours', ['a.benefits.fees cases/a.yaml:10:12 < yearly < monthly']],
    // a setting in force, which no text of the case names: where the line stands
    ['deadweight', ['a.benefits.fees cases/a.yaml:13:3', 'a.costs.room cases/a.yaml:16:3']],
    ['cost_per_client', ['a.investment cases/a.yaml:2:7', 'b.investment cases/b.yaml:2:7']],
    ['idle', []],
    ['base', []], // in a derivation only
  ])('of %s', (name, expected) => {
    expect(usesOf(name)).toEqual(expected);
  });

  it('is by the figures of the own year: b takes over another fee', () => {
    expect(usesOf('fee')).toEqual(['a.benefits.fees cases/a.yaml:10:12 < yearly < monthly']);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'its quantity',
      'benefits:\n  x:\n    amount: 3\n    quantity: hours\n',
      ['d.benefits.x cases/d.yaml:7:15'],
    ],
    [
      'its years, which are in no formula of a figure',
      'benefits:\n  x:\n    amount: 3\n    duration: hours\n',
      ['d.benefits.x cases/d.yaml:7:15'],
    ],
    [
      'a setting of its own',
      'benefits:\n  x:\n    amount: 3\n    deadweight: 10% * hours\n',
      ['d.benefits.x cases/d.yaml:7:23 < deadweight'],
    ],
    [
      'two ways, the shortest of which is told',
      'values:\n  n: hours\nbenefits:\n  x: n * hours\n',
      ['d.benefits.x cases/d.yaml:7:10'],
    ],
    [
      'an input',
      'investment:\n  staff:\n    amount: 10 * hours\nbenefits:\n  x: 5\n',
      ['d.investment.staff cases/d.yaml:6:18'],
    ],
    [
      'its clients, by which its lines and its investment are multiplied',
      'clients: hours\namounts: per_client\nbenefits:\n  x: 5\n',
      ['d.benefits.x cases/d.yaml:4:10', 'd.investment cases/d.yaml:4:10'],
    ],
    ['a value that no line uses', 'values:\n  n: hours\nbenefits:\n  x: 5\n', []],
    [
      'the drop-off of a line of one year, which drops nothing',
      'drop_off: 10% * hours\nbenefits:\n  x: 5\n',
      [],
    ],
    [
      'the drop-off of a line of two years',
      'drop_off: 10% * hours\nbenefits:\n  x:\n    amount: 5\n    duration: 2\n',
      ['d.benefits.x cases/d.yaml:4:17 < drop_off'],
    ],
    [
      'what the case as a whole is counted by',
      'horizon: hours\nbenefits:\n  x: 5\n',
      ['d cases/d.yaml:4:10 < horizon'],
    ],
  ])('of a case by %s', (_, body, expected) => {
    const ofD = usesOf('hours', caseD(body)).filter((use) => use.startsWith('d'));
    expect(ofD).toEqual(expected);
  });

  it('of the deductions is none in an illustration, which shows its amount before them', () => {
    expect(usesOf('deadweight').filter((use) => use.startsWith('c'))).toEqual([]);
  });
});
