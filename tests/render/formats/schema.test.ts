import { describe, expect, it } from 'vitest';
import { type FileKind, jsonSchema } from '../../../src/load/schema/json-schema.ts';
import { schemaText } from '../../../src/render/formats/schema.ts';
import { SCHEMA_EN } from '../../../src/render/words/schema-en.ts';
import { SCHEMA_NL } from '../../../src/render/words/schema-nl.ts';

const KINDS: readonly FileKind[] = ['case', 'parameters', 'portfolio', 'scenario'];

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is data of any depth
type Schema = any;

/** A key of a mapping, by the names that words may be found under. */
interface Key {
  readonly names: readonly string[];
  readonly schema: Schema;
}

/** Every key of a schema, found apart from how the words are put in. */
function* keysOf(schema: Schema, under: readonly string[]): Generator<Key> {
  if (schema === null || typeof schema !== 'object') return;
  if (Array.isArray(schema)) {
    for (const branch of schema) yield* keysOf(branch, under);
    return;
  }
  for (const [key, value] of Object.entries<Schema>(schema.properties ?? {})) {
    yield { names: tailsOf([...under, key]), schema: value };
    yield* keysOf(value, [...under, key]);
  }
  const { additionalProperties: others } = schema;
  if (typeof others === 'object') yield { names: tailsOf([...under, '*']), schema: others };
  const { items, anyOf, oneOf, allOf } = schema;
  for (const part of [others, items, anyOf, oneOf, allOf]) yield* keysOf(part, under);
  for (const [name, part] of Object.entries(schema.definitions ?? {})) yield* keysOf(part, [name]);
}

/** `a.b.c`, `b.c` and `c`. */
function tailsOf(path: readonly string[]): readonly string[] {
  return path.map((_, from) => path.slice(from).join('.'));
}

const described = (language: 'nl' | 'en'): readonly Key[] =>
  KINDS.flatMap((kind) => [
    ...keysOf(JSON.parse(schemaText(jsonSchema(kind), kind, language)), [kind]),
  ]);

describe('what an editor shows of a key', () => {
  it.each(['en', 'nl'] as const)('is said of every key of the files, in %s', (language) => {
    const keys = described(language);
    expect(keys.length).toBeGreaterThan(100);
    const silent = keys.filter(({ schema }) => schema.description === undefined);
    expect(
      [...new Set(silent.map(({ names }) => names[0]))],
      'these keys of src/load/schema want a description in src/render/words/schema-en.ts and -nl.ts',
    ).toEqual([]);
  });

  it('is said of no key that is gone', () => {
    const known = new Set(described('en').flatMap(({ names }) => names));
    const files = KINDS.map((kind) => `${kind} file`);
    expect(
      Object.keys(SCHEMA_EN).filter((name) => !known.has(name) && !files.includes(name)),
      'src/render/words/schema-en.ts and -nl.ts describe keys that src/load/schema does not have',
    ).toEqual([]);
  });

  it('is plain text, a sentence, in two languages that differ', () => {
    for (const [key, english] of Object.entries(SCHEMA_EN)) {
      const dutch = SCHEMA_NL[key as keyof typeof SCHEMA_EN];
      for (const text of [english, dutch]) expect(text, key).toMatch(/^[^`*\n]+\.$/);
      expect(dutch, key).not.toBe(english);
      expect(dutch, key).not.toMatch(/eigen bijdrage|begeleiding/);
    }
  });

  it('is that of the place where the key stands', () => {
    const of = (kind: FileKind, path: string): unknown =>
      path.split('/').reduce<Schema>((schema, step) => schema[step], JSON.parse(text(kind)))
        .description;
    expect(of('case', 'properties/year')).toMatch(/^The year that the case is about/);
    expect(of('parameters', 'properties/year')).toBe('The year that these figures are of.');
    expect(of('parameters', 'properties/sources/additionalProperties/properties/year')).toBe(
      'The year of publication.',
    );
    expect(of('case', 'definitions/line/anyOf/1/properties/starts')).toMatch(/starts in 1/);
    expect(of('case', 'definitions/input/anyOf/1/properties/starts')).toMatch(/starts in 0/);
    expect(of('case', 'properties/benefits/additionalProperties')).toMatch(/^A benefit:/);
    expect(of('case', 'definitions/published/properties/benefits/additionalProperties')).toBe(
      'What is printed of this benefit.',
    );
    expect(of('case', 'properties/investment')).toMatch(/own inputs/);
    expect(of('case', 'definitions/published/properties/investment')).toMatch(/as printed/);
  });

  it('never stands beside a reference, where draft-07 does not read it, nor in a branch', () => {
    for (const { schema } of described('en')) {
      expect(Object.keys(schema)).not.toContain('$ref');
      for (const branch of schema.anyOf ?? schema.allOf ?? []) {
        expect(branch).not.toHaveProperty('description');
      }
    }
  });
});

function text(kind: FileKind): string {
  return schemaText(jsonSchema(kind), kind, 'en');
}
