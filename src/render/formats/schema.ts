import type { Language } from '../../model/text.ts';
import { SCHEMA_EN, type SchemaKey } from '../words/schema-en.ts';
import { SCHEMA_EXAMPLES } from '../words/schema-examples.ts';
import { SCHEMA_NL } from '../words/schema-nl.ts';

type Schema = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** What may be said beside the shape of a key. */
interface Said {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const WORDS = { en: SCHEMA_EN, nl: SCHEMA_NL };

/**
 * A JSON Schema as a text in which each key says what it is for, as an editor shows it.
 *
 * @param kind of file that it is the schema of
 */
export function schemaText(schema: Schema, kind: string, language: Language): string {
  const say = (path: Path): Said => saidOf(path, language);
  const { $schema, definitions = {}, ...shape } = schema;
  const document = {
    $schema,
    title: `sroi ${kind}`,
    ...say([`${kind} file`]),
    ...describe(shape, [kind], say),
    definitions: mapValues(definitions as Schema, (definition, name) =>
      describe(definition as Schema, [name], say),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * The schema with words at every key within it. A branch of a union has none: an editor would show
 * them in place of the key's own.
 *
 * @param within the keys that the schema stands under, from its file or definition on
 */
function describe(schema: Schema, within: Path, say: (path: Path) => Said): Schema {
  return mapValues(schema, (part, keyword) => {
    switch (keyword) {
      case 'properties':
        return mapValues(part as Schema, (value, key) => {
          const path = [...within, key];
          return withWords(say(path), describe(value as Schema, path, say));
        });
      case 'additionalProperties':
        return typeof part === 'object'
          ? withWords(say([...within, '*']), describe(part as Schema, within, say))
          : part;
      case 'items':
        return describe(part as Schema, within, say);
      case 'anyOf':
      case 'oneOf':
      case 'allOf':
        return (part as readonly Schema[]).map((branch) => describe(branch, within, say));
      default:
        return part;
    }
  });
}

/** In draft-07 what stands beside a reference is not read. */
function withWords(said: Said, schema: Schema): Schema {
  return '$ref' in schema ? { ...said, allOf: [schema] } : { ...said, ...schema };
}

/** The words for the last key of a path, of the place that is described most narrowly. */
function saidOf(path: Path, language: Language): Said {
  const names = path.map((_, from) => path.slice(from).join('.'));
  const key = names.find((name): name is SchemaKey => Object.hasOwn(SCHEMA_EN, name));
  if (!key) return {};
  const examples = SCHEMA_EXAMPLES[key];
  return { description: WORDS[language][key], ...(examples && { examples }) };
}

function mapValues(record: Schema, change: (value: unknown, key: string) => unknown): Schema {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}
