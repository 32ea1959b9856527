import { type FileKind, jsonSchema } from '../../load/schema/json-schema.ts';
import type { Language } from '../../model/text.ts';
import { schemaText } from '../../render/formats/schema.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import { deliver } from '../output.ts';

export interface SchemaOptions {
  readonly out?: string;
  readonly lang?: Language;
  readonly color: boolean;
}

/** `sroi schema KIND`: what a kind of file may say, as JSON Schema, for an editor. */
export async function schema(kind: FileKind, options: SchemaOptions, io: Io): Promise<ExitCode> {
  const language = chooseLanguage(options.lang, undefined, io);
  const text = schemaText(jsonSchema(kind), kind, language);
  const refusal = deliver(text, options.out, [], io);
  if (!refusal) return EXIT.sound;
  await complain([refusal], [], { language, color: options.color }, io);
  return EXIT.faulty;
}
