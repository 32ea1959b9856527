import { expect, it } from 'vitest';
import { inLanguage } from '../../src/model/text.ts';

it.each([
  ['the same', 'the same', 'the same'],
  [{ nl: 'baten', en: 'benefits' }, 'baten', 'benefits'],
  [{ nl: 'baten' }, 'baten', 'baten'], // better foreign than missing
  [{ en: 'benefits' }, 'benefits', 'benefits'],
  [{}, '', ''],
])('%j', (text, nl, en) => {
  expect(inLanguage(text, 'nl')).toBe(nl);
  expect(inLanguage(text, 'en')).toBe(en);
});
