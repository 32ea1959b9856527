import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  commandOf,
  overridesOf,
  readFragment,
  writeFragment,
} from '../../src/page/asked.ts';

const REPORT: Asked = { language: 'nl', target: '1', texts: new Map() };
const asked = (texts: Readonly<Record<string, string>>, more: Partial<Asked> = {}): Asked => ({
  ...REPORT,
  ...more,
  texts: new Map(Object.entries(texts)),
});

describe('the link of a page', () => {
  it.each([
    ['the report as it is', asked({}), ''],
    ['a figure', asked({ deadweight: '60%' }), '#set=deadweight%3D60%25'],
    ['language and target', asked({}, { language: 'en', target: '2' }), '#target=2&lang=en'],
  ])('asks for %s', (_, wanted, link) => {
    expect(writeFragment(wanted, REPORT)).toBe(link);
  });

  it.each([
    asked({ deadweight: '60%', cost_per_client: '500' }),
    asked({ 'casus-1.benefits.payroll': 'round(10 / 3, 2) + 5 % 2' }),
    asked({ target: 'a=b&c=d#e' }, { target: '1/3', language: 'en' }),
    asked({ lang: 'é 語 👩‍👩‍👧‍👦' }),
  ])('restores what it was made of', (wanted) => {
    expect(readFragment(writeFragment(wanted, REPORT), REPORT)).toEqual(wanted);
  });

  it.each(['', '#', '#cases', '#set=', '#set=deadweight', '#set==60%', '#lang=fr'])(
    'asks for nothing where it says nothing: %j',
    (link) => {
      expect(readFragment(link, REPORT)).toEqual(REPORT);
    },
  );
});

describe('the overrides in force', () => {
  it('are those of the run, but for what is moved in the page', () => {
    const made = ['deadweight=40%', 'fee = 3'];
    expect(overridesOf(asked({}), made)).toEqual(made);
    expect(overridesOf(asked({ fee: '4', days: '2' }), made)).toEqual([
      'deadweight=40%',
      'fee=4',
      'days=2',
    ]);
  });

  it.each([
    [['deadweight=60%'], '--set deadweight=60%'],
    [['a=2 * 3', 'b=1'], "--set 'a=2 * 3' --set b=1"],
    [["a='; rm -rf /"], "--set 'a='\\''; rm -rf /'"],
  ])('%j are typed in a shell as %s', (overrides, command) => {
    expect(commandOf(overrides, undefined)).toBe(command);
    // A shell takes it apart into what it was made of.
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' });
    expect(words.trimEnd().split('\n')).toEqual(overrides.flatMap((text) => ['--set', text]));
  });

  it('come after the scenario that they change', () => {
    expect(commandOf(['a=1'], 'low')).toBe('--scenario low --set a=1');
    expect(commandOf([], undefined)).toBe('');
  });
});
