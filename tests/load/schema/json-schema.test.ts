import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { caseFile } from '../../../src/load/schema/case.ts';
import { parametersFile } from '../../../src/load/schema/parameters.ts';
import { portfolioFile } from '../../../src/load/schema/portfolio.ts';

test.each([
  ['case', caseFile, ['case', 'title', 'year']],
  ['parameters', parametersFile, []],
  ['portfolio', portfolioFile, []],
])('the shape of a %s file can be given to editors', (_, schema, required) => {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
  expect(json).toMatchObject({ type: 'object', additionalProperties: false });
  expect(json.required ?? []).toEqual(required);
});
