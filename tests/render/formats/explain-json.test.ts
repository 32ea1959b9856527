import { expect, it } from 'vitest';
import { explain } from '../../../src/analysis/explain.ts';
import { explanationJson } from '../../../src/render/formats/explain-json.ts';
import { results } from '../../helpers/shelf.ts';

const documentOf = (address: string) => {
  const [result] = results();
  const explanation = result && explain(result, address);
  return JSON.parse(explanation ? explanationJson(explanation, 'EUR') : '{}');
};

it('a trail as JSON names its case, and each step with its parts', () => {
  const document = documentOf('b.benefits.fees');
  expect(document).toMatchObject({
    schema_version: 1,
    address: 'b.benefits.fees',
    case: 'b',
    title: 'B',
    currency: 'EUR',
  });
  const { trail } = document;
  expect([trail.name, trail.value]).toEqual(['b.benefits.fees.impact', '15']);
  const [line] = trail.parts;
  expect(line.parts[0]).toEqual({
    name: 'fee',
    value: '60',
    formula: '60',
    unit: 'money_per_hour',
    source: 'study, page 9',
    place: { file: 'parameters/2025.yaml', line: 6, column: 12 },
    parts: [],
  });
});

it('a trail of the pool has no case', () => {
  expect(documentOf('pool')).toMatchObject({ address: 'pool', case: null, title: null });
});

it('a derivation on the trail is told with its value, and what is repeated only named', () => {
  const all: { name: string; derivation?: object; repeated?: boolean }[] = [];
  const gather = (step: { parts?: [] } & (typeof all)[number]): void => {
    all.push(step);
    for (const part of step.parts ?? []) gather(part);
  };
  gather(documentOf('a').trail);
  expect(all.find(({ name }) => name === 'fee')?.derivation).toEqual({
    formula: 'base * 2',
    value: '48',
  });
  const kept = all.filter(({ name }) => name === 'kept_share');
  expect(kept.map(({ repeated }) => repeated)).toEqual([undefined, true]);
});
