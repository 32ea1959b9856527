import * as z from 'zod/mini';
import { caseFile } from './case.ts';
import { distribution } from './distribution.ts';
import { figure } from './figure.ts';
import { investmentLine, line } from './line.ts';
import { parametersFile } from './parameters.ts';
import { portfolioFile } from './portfolio.ts';
import { published, publishedFigure, publishedLine, publishedYear } from './published.ts';
import { scenarioFile } from './scenario.ts';
import { text, timing } from './words.ts';

const FILES = {
  case: caseFile,
  parameters: parametersFile,
  portfolio: portfolioFile,
  scenario: scenarioFile,
};
export type FileKind = keyof typeof FILES;

/** What stands in many places is written once, under a name that editors show. */
const NAMES = z.registry<{ readonly id: string }>();
NAMES.add(text, { id: 'text' });
NAMES.add(timing, { id: 'timing' });
NAMES.add(figure, { id: 'figure' });
NAMES.add(distribution, { id: 'distribution' });
NAMES.add(line, { id: 'line' });
NAMES.add(investmentLine, { id: 'input' });
NAMES.add(published, { id: 'published' });
NAMES.add(publishedFigure, { id: 'published_figure' });
NAMES.add(publishedLine, { id: 'published_line' });
NAMES.add(publishedYear, { id: 'published_year' });

/**
 * The shape of a kind of file as JSON Schema (draft-07), made from what the validator holds files
 * to. What each key is for stands elsewhere, under the same names.
 */
export function jsonSchema(kind: FileKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(FILES[kind], {
    io: 'input',
    target: 'draft-07',
    metadata: NAMES,
    override: ({ jsonSchema: type }) => {
      readAsEditorsDo(type);
      askForAnAmount(type);
      askForTwoPercentiles(type);
    },
  });
}

/** What a line is worth stands under one key or the other: the reader of lines holds it to that. */
function askForAnAmount(type: z.core.JSONSchema.BaseSchema): void {
  if (type.properties?.amount && type.properties.amounts) {
    type.anyOf = [{ required: ['amount'] }, { required: ['amounts'] }];
  }
}

/** Beside its kind, a lognormal distribution has two of them. */
function askForTwoPercentiles(type: z.core.JSONSchema.BaseSchema): void {
  if (type.properties?.p1) [type.minProperties, type.maxProperties] = [3, 3];
}

/** To the validator every scalar is text; to an editor `16.72` is a number and `true` is none. */
function readAsEditorsDo(type: z.core.JSONSchema.BaseSchema): void {
  if (type.type !== 'string') return;
  if (type.enum?.join() === 'true,false') {
    type.type = 'boolean';
    delete type.enum;
  } else if (!type.enum && type.const === undefined) {
    const fits = new RegExp(type.pattern ?? '');
    if (fits.test('1.5')) type.type = ['string', 'number'];
    else if (fits.test('1')) type.type = ['string', 'integer'];
  }
}
