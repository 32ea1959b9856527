import { describe, expect, it } from 'vitest';
import { checkPublished } from '../../../src/analysis/check.ts';
import { checkJson } from '../../../src/render/formats/check-json.ts';
import { renderGithub } from '../../../src/render/formats/github.ts';
import { renderJunit } from '../../../src/render/formats/junit.ts';
import { leerwinkels } from '../leerwinkels.ts';
import { study } from '../study.ts';

/** 54989.94 × 12.5% / 448.60 = 15.3226…: published as 15.33 it does not hold. */
const checked = checkPublished(
  study({
    cases: [
      {
        id: 'one',
        benefits: { wage: '54989.94' },
        because: 'rounding',
        published: {
          gain: '54989.93 ± 0.01',
          sroi: '15.33',
          report_payback_years: 'none',
        },
      },
    ],
    published: { investment: '448.60' },
  }),
);

describe('the check for machines', () => {
  it('as JSON', () => {
    const { figures, ...counts } = JSON.parse(checkJson(checked));
    expect(counts).toEqual({ schema_version: 1, published: 4, held: 3 });
    expect(figures[0]).toEqual({
      address: 'one.gain',
      holds: true,
      published: '54989.93',
      computed: '54989.94',
      rounded: '54989.94',
      difference: '0.01',
      tolerance: '0.01',
      because: 'rounding',
      place: { file: 'cases/one.yaml', line: 40, column: 9 },
    });
    expect(figures[1]).toMatchObject({ holds: false, published: '15.33', rounded: '15.32' });
    expect(figures[2]).toEqual({
      address: 'one.report_payback_years',
      holds: true,
      published: { reason: null },
      computed: { reason: 'nothing-to-pay-back' },
      rounded: null,
      difference: null,
      tolerance: '0',
      because: null,
      place: { file: 'cases/one.yaml', line: 42, column: 9 },
    });
    expect(figures[3]).toMatchObject({ published: '448.60', computed: '448.6', rounded: '448.60' });
  });

  it('as JUnit XML', () => {
    expect(renderJunit(checked, 'en')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sroi check" tests="4" failures="1" errors="0" skipped="0">
  <testsuite name="cases/one.yaml" tests="3" failures="1" errors="0" skipped="0">
    <testcase classname="one" name="gain" file="cases/one.yaml" line="40"/>
    <testcase classname="one" name="sroi" file="cases/one.yaml" line="41">
      <failure type="differs" message="one.sroi is published as 15.33, but computed is 15.32">cases/one.yaml:41:9: one.sroi is published as 15.33, but computed is 15.32</failure>
    </testcase>
    <testcase classname="one" name="report_payback_years" file="cases/one.yaml" line="42"/>
  </testsuite>
  <testsuite name="cases/portfolio.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="pool" name="investment" file="cases/portfolio.yaml" line="40"/>
  </testsuite>
</testsuites>
`);
  });

  it('as workflow commands', () => {
    expect(renderGithub(checked, 'nl')).toBe(
      '::error file=cases/one.yaml,line=41,col=9,title=one.sroi::one.sroi is gepubliceerd als 15,33, maar berekend is 15,32\n' +
        '3 van 4 gepubliceerde cijfers kloppen.\n',
    );
    expect(renderGithub(checkPublished(leerwinkels()), 'en')).toBe(
      '18 of 18 published figures hold.\n',
    );
  });

  it('escapes what a path may hold', () => {
    const [first] = checked.filter(({ holds }) => !holds);
    if (!first) throw new Error('one figure does not hold');
    const place = { ...first.published.place, source: 'a:b,c%d\n<&"\u001b>.yaml' };
    const hostile = [{ ...first, published: { ...first.published, place } }];
    expect(renderGithub(hostile, 'en')).toContain('file=a%3Ab%2Cc%25d <&"␛>.yaml,line=41');
    expect(renderJunit(hostile, 'en')).toContain('file="a:b,c%d &lt;&amp;&quot;␛&gt;.yaml"');
  });
});
