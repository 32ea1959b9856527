import { describe, expect, it, test } from 'vitest';
import { type FileKind, jsonSchema } from '../../../src/load/schema/json-schema.ts';

const KINDS: readonly FileKind[] = ['case', 'parameters', 'portfolio', 'scenario'];

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is data of any depth
type Schema = any;

/** Every schema within a schema, with the path to it. */
function* within(schema: Schema, path = '#'): Generator<readonly [string, Schema]> {
  if (schema === null || typeof schema !== 'object') return;
  yield [path, schema];
  for (const [key, part] of Object.entries(schema)) yield* within(part, `${path}/${key}`);
}

test.each([
  ['case', ['case', 'title', 'year']],
  ['parameters', []],
  ['portfolio', []],
  ['scenario', ['scenario', 'because', 'set']],
] as const)('a %s file is draft-07, with its required keys', (kind, required) => {
  const schema: Schema = jsonSchema(kind);
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
  });
  expect(schema.required ?? []).toEqual(required);
});

describe.each(KINDS)('the schema of a %s file', (kind) => {
  const all = [...within(jsonSchema(kind))];

  it('lets no unknown key pass, at any depth', () => {
    const mappings = all.filter(([, { type, properties }]) => type === 'object' && properties);
    expect(mappings.length).toBeGreaterThan(3);
    for (const [path, mapping] of mappings) {
      expect(mapping, path).toHaveProperty('additionalProperties', false);
    }
  });

  it('has no reference that leads nowhere, and no name that zod made up', () => {
    const definitions = all[0]?.[1].definitions;
    const references = all.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      expect(Object.keys(definitions)).toContain(reference.replace('#/definitions/', ''));
    }
    for (const name of Object.keys(definitions)) expect(name).toMatch(/^[a-z][a-z_]*$/);
  });
});

describe('a scalar, which is text to the validator,', () => {
  const { properties, definitions }: Schema = jsonSchema('case');
  const line = definitions.line.anyOf[1].properties;

  it.each([
    ['an amount', line.amount, ['string', 'number']],
    ['a line that is only its amount', definitions.line.anyOf[0], ['string', 'number']],
    ['a share', definitions.figure.anyOf[0], ['string', 'number']],
    ['a price year', line.price_year, ['string', 'number']],
    ['words', line.payer, ['string', 'number']],
    ['the year of the case', properties.year, ['string', 'integer']],
    ['yes or no', line.loss, 'boolean'],
    ['an id', properties.case, 'string'],
    ['a word of a list', line.situation, 'string'],
  ])('may be to an editor, as %s', (_, schema, type) => {
    expect(schema.type).toEqual(type);
    expect(schema.enum !== undefined).toBe(schema === line.situation);
  });
});

describe('a distribution', () => {
  const { definitions }: Schema = jsonSchema('case');
  const kinds: readonly Schema[] = definitions.distribution.oneOf;
  const shapeOf = (name: string): Schema =>
    kinds.find(({ properties: { kind } }) => [kind.const, ...(kind.enum ?? [])].includes(name));

  it.each([
    ['uniform', ['kind', 'low', 'high']],
    ['triangular', ['kind', 'low', 'high', 'most_likely']],
    ['pert', ['kind', 'low', 'high', 'most_likely']],
    ['normal', ['kind', 'mean', 'standard_deviation']],
    ['lognormal', ['kind']],
    ['discrete', ['kind', 'values']],
  ])('that is %s needs %j', (name, required) => {
    expect(shapeOf(name).required).toEqual(required);
  });

  it('that is lognormal has two percentiles beside its kind', () => {
    expect(shapeOf('lognormal')).toMatchObject({ minProperties: 3, maxProperties: 3 });
    expect(Object.keys(shapeOf('lognormal').properties)).toHaveLength(10);
  });
});
