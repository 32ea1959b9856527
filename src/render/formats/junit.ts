import type { Checked } from '../../analysis/check.ts';
import type { Language } from '../../model/text.ts';
import { failureText } from '../words/checked.ts';
import { harmless } from './harmless.ts';

/** The published figures as JUnit XML: a suite a file, a test case a figure. */
export function renderJunit(all: readonly Checked[], language: Language): string {
  const files = [...new Set(all.map(({ published }) => published.place.source))];
  const suites = files.map((file) => {
    const own = all.filter(({ published }) => published.place.source === file);
    const cases = own.map((checked) => testCase(checked, language));
    return `  <testsuite name="${escaped(file)}" ${counts(own)}>\n${cases.join('')}  </testsuite>\n`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="sroi check" ${counts(all)}>\n`,
    ...suites,
    '</testsuites>\n',
  ].join('');
}

function testCase(checked: Checked, language: Language): string {
  const { address, published, holds } = checked;
  const { source, line, column } = published.place;
  const [owner = '', name = ''] = address.split('.');
  const head = `    <testcase classname="${escaped(owner)}" name="${escaped(name)}" file="${escaped(source)}" line="${line}"`;
  if (holds) return `${head}/>\n`;
  const message = escaped(failureText(checked, language));
  return [
    `${head}>\n`,
    `      <failure type="differs" message="${message}">${escaped(source)}:${line}:${column}: ${message}</failure>\n`,
    '    </testcase>\n',
  ].join('');
}

function counts(all: readonly Checked[]): string {
  const failures = all.filter(({ holds }) => !holds).length;
  return `tests="${all.length}" failures="${failures}" errors="0" skipped="0"`;
}

/** Text as XML: no control characters, which XML cannot hold at all, and no markup. */
function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
