import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfCase, HEAD, load, SHELF } from './folder.ts';

const LINE = 'benefits:\n  x: day_price\n';

describe('keys of a case', () => {
  test.each([
    ['benifits:\n  x: day_price\n', '4:1+8 unknown-key key=benifits suggestion=benefits'],
    [`${LINE}colour: red\n`, '6:1+6 unknown-key key=colour suggestion=undefined'],
    ['baten:\n  x: day_price\n', '4:1+5 dutch-key key=baten suggestion=benefits'],
    ['benefits:\n  x:\n    bedrag: days\n', '6:5+6 dutch-key key=bedrag suggestion=amount'],
    [`${LINE}not_valued:\n  - efect: e\n`, '7:5+5 unknown-key key=efect suggestion=effect'],
    [`${LINE}not_valued:\n  - because: e\n`, '7:5+10 missing-key key=effect'],
    ['benefits:\n  x:\n    source: s\n', '5:3+1 missing-key key=amount'],
    [
      'benefits:\n  x:\n    amount: 1\n    source: s\n    range:\n      low: 1\n',
      '8:5+5 missing-key key=high',
    ],
    [`${LINE}deadweight:\n  source: s\n`, '6:1+10 missing-key key=value'],
    [`${LINE}published:\n  sroy: 1\n`, '7:3+4 unknown-published-figure key=sroy suggestion=sroi'],
    [
      `${LINE}published:\n  sroi:\n    tolerance: 1\n    because: b\n`,
      '7:3+4 missing-key key=value',
    ],
    [`${LINE}story:\n  fr: x\n`, '7:3+2 unknown-key key=fr suggestion=undefined'],
    [`${LINE}story: {}\n`, '6:1+5 empty-value key=story'],
    // What the next version may know is not known yet.
    [`${LINE}weather: 5\n`, '6:1+7 unknown-key key=weather suggestion=undefined'],
  ])('%j', (body, fault) => {
    expect(faultsOfCase(body).filter((other) => !other.includes('warning'))).toEqual([fault]);
  });

  test('that must be there are missed at the start of the file', () => {
    const text = `# a comment\n\nstory: s\n`;
    expect(faultsOf(load({ 'cases/a.yaml': text }))).toEqual([
      'cases/a.yaml:3:1+1 missing-key key=case',
      'cases/a.yaml:3:1+1 missing-key key=title',
      'cases/a.yaml:3:1+1 missing-key key=year',
    ]);
  });
});

describe('values', () => {
  test.each([
    ['benefits: 1\n', '4:11+1 wrong-type expected=mapping found=text'],
    ['benefits:\n  - x\n', '5:3+3 wrong-type expected=mapping found=list'],
    ['benefits:\n', '4:1+8 empty-value key=benefits'],
    ['benefits:\n  x:\n', '5:3+1 empty-value key=x'],
    ['benefits:\n  x: [a]\n', '5:6+3 wrong-type expected=text found=list'],
    [
      'benefits:\n  x:\n    amount:\n      value: 1\n',
      '7:7+8 wrong-type expected=text found=mapping',
    ],
    [`${LINE}not_valued: x\n`, '6:13+1 wrong-type expected=list found=text'],
    [`${LINE}not_valued:\n  - x\n`, '7:5+1 wrong-type expected=mapping found=text'],
    [`${LINE}story:\n  - x\n`, '7:3+3 wrong-type expected=text found=list'],
    [`${LINE}story:\n  nl: [x]\n`, '7:7+3 wrong-type expected=text found=list'],
    [
      `${LINE}pool: no\n`,
      '6:7+2 unknown-word key=pool word=no allowed=true,false suggestion=undefined',
    ],
    [`${LINE}pool:\n  - true\n`, '7:3+6 wrong-type expected=text found=list'],
    [
      `${LINE}amounts: per_clent\n`,
      '6:10+9 unknown-word key=amounts word=per_clent allowed=per_client,total suggestion=per_client',
    ],
    [
      `${LINE}timing: now\n`,
      '6:9+3 unknown-word key=timing word=now allowed=end-of-year,mid-year,start-of-year suggestion=undefined',
    ],
    [
      `${LINE}timing:\n  value: mid-yaer\n`,
      '7:10+8 unknown-word key=value word=mid-yaer allowed=end-of-year,mid-year,start-of-year suggestion=mid-year',
    ],
    [
      'benefits:\n  x:\n    amount: days\n    situation: after\n',
      '7:16+5 unknown-situation word=after',
    ],
  ])('%j', (body, fault) => {
    expect(faultsOfCase(body)).toEqual([fault]);
  });

  test('a year is digits, and never a path', () => {
    const text = HEAD.replace('2024', '../2024') + LINE;
    expect(faultsOf(load({ 'parameters/2024.yaml': SHELF, 'cases/a.yaml': text }))).toEqual([
      'cases/a.yaml:3:7+7 not-a-plain-number text=../2024',
    ]);
  });

  test.each([
    ['', '1:1+1', 'nothing'],
    ['- a\n', '1:1+3', 'list'],
    ['word\n', '1:1+4', 'text'],
  ])('a file of %j is no case', (text, place, found) => {
    expect(faultsOf(load({ 'cases/a.yaml': text }))).toEqual([
      `cases/a.yaml:${place} wrong-type expected=mapping found=${found}`,
    ]);
  });
});

test('everything that is wrong is said at once', () => {
  const body = 'titel: A\nbenefits:\n  X: days\n  y:\n    amount: 1,5\n    quantiy: 2\n';
  expect(faultsOfCase(body)).toEqual([
    '9:5+7 unknown-key key=quantiy suggestion=quantity',
    '4:1+5 dutch-key key=titel suggestion=title',
    '6:3+1 invalid-id id=X pattern=name',
    '8:13+3 decimal-comma text=1,5 suggestion=1.5',
  ]);
});

describe('the other files', () => {
  test('a portfolio', () => {
    const portfolio = 'taal: nl\nlanguage: fr\ncases: a\nlimitations: few\n';
    const files = { 'parameters/2024.yaml': SHELF, 'cases/a.yaml': HEAD + LINE };
    expect(faultsOf(load({ ...files, 'cases/portfolio.yaml': portfolio }))).toEqual([
      'cases/portfolio.yaml:2:11+2 unknown-word key=language word=fr allowed=nl,en suggestion=undefined',
      'cases/portfolio.yaml:3:8+1 wrong-type expected=list found=text',
      'cases/portfolio.yaml:4:14+3 wrong-type expected=list found=text',
      'cases/portfolio.yaml:1:1+4 dutch-key key=taal suggestion=language',
    ]);
  });

  test('parameters', () => {
    const shelf = `${SHELF}methode: x\nbronnen:\n  a: b\n`;
    expect(faultsOf(load({ 'parameters/2024.yaml': shelf, 'cases/a.yaml': HEAD + LINE }))).toEqual([
      'parameters/2024.yaml:26:1+7 dutch-key key=methode suggestion=method',
      'parameters/2024.yaml:27:1+7 dutch-key key=bronnen suggestion=sources',
    ]);
  });
});
