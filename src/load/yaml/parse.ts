import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { fault, type Report } from '../../model/diagnostic.ts';
import type { TextFile } from '../run.ts';
import { convert } from './convert.ts';
import type { Node } from './node.ts';
import { reportSyntax } from './syntax.ts';

/** Nested deeper than any case; a second very deep document would bring Node itself down. */
const DEEPEST = 64;

const OPTIONS = {
  schema: 'failsafe', // every scalar stays text
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  uniqueKeys: false, // `convert` finds them, with both places
  logLevel: 'silent',
} as const;

/** Printed as it is, a control character would reach the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/**
 * Reads a text as one YAML document. Reports everything that is wrong with it as YAML; where the
 * document as a whole cannot be trusted the answer is undefined.
 */
export function parseYaml(file: TextFile, report: Report): Node | undefined {
  const { text } = file.source;
  const control = text.search(CONTROL);
  if (control >= 0) {
    report(fault('yaml-syntax', { cause: 'CONTROL_CHARACTER' }, file.locate(control, 1)));
    return undefined;
  }
  const document = compose(file, report);
  if (!document || reportSyntax(document, file, report)) return undefined;
  return convert(document.contents, file, report);
}

/** Lexes, parses and composes in one pass, so that it can stop at what must not be composed. */
function compose(file: TextFile, report: Report): Document.Parsed<ParsedNode> | undefined {
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer<ParsedNode>(OPTIONS);
  const documents: Document.Parsed<ParsedNode>[] = [];
  let seen = false;

  function* tokens(): ReturnType<Parser['parse']> {
    for (const lexeme of lexer.lex(file.source.text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > DEEPEST) {
        report(fault('nested-too-deep', { limit: DEEPEST }, file.locate(parser.offset - 1, 1)));
        return;
      }
    }
    yield* parser.end();
  }

  for (const token of tokens()) {
    if (token.type === 'directive') {
      const version = /^%YAML\s+(\S+)/.exec(token.source)?.[1];
      if (version !== undefined && version !== '1.2') {
        const place = file.locate(token.offset, token.source.length);
        report(fault('yaml-version', { version }, place));
        return undefined;
      }
    }
    if (token.type === 'document') {
      if (seen) {
        report(fault('several-documents', {}, file.locate(token.offset, 3)));
        return undefined;
      }
      seen = true;
    }
    documents.push(...composer.next(token));
  }
  if (parser.stack.length > DEEPEST) return undefined;
  documents.push(...composer.end(true, file.source.text.length));
  return documents[0];
}
