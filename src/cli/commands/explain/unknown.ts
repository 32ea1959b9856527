import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Study } from '../../study.ts';

/** A study of which an argument is at fault: the argument is quoted, and there is no result. */
export function withArgumentFault(asked: Study, argument: string, what: Diagnostic): Study {
  const source = { name: argument, kind: 'argument', text: argument } as const;
  const place = { source: argument, line: 1, column: 1, length: argument.length };
  return {
    ...asked,
    diagnostics: [...asked.diagnostics, { ...what, place }],
    sources: [...asked.sources, source],
    sound: false,
  };
}
