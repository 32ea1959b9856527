import type { Code } from '../../model/diagnostic.ts';
import type { Language } from '../../model/text.ts';

type Note = Readonly<Record<Language, string>>;

const FIRST: Note = { en: 'it stands here first', nl: 'hier staat het de eerste keer' };
const OTHER_ONE: Note = { en: 'here is the other one', nl: 'hier staat de andere' };

/**
 * What the further places of a diagnostic are. `{name}` is the figure that is a step of a circle, or
 * the key of the other number.
 */
export const NOTES: Readonly<Partial<Record<Code, Note>>> & { readonly other: Note } = {
  'duplicate-key': FIRST,
  'duplicate-case': { en: 'the first case of that name', nl: 'de eerste casus met die naam' },
  'duplicate-scenario': FIRST,
  'override-twice': FIRST,
  'attribution-and-contribution': OTHER_ONE,
  'investment-twice': OTHER_ONE,
  'name-clash': { en: 'the name is taken here', nl: 'de naam is hier al in gebruik' },
  'division-by-zero': { en: 'the divisor is stated here', nl: 'de deler staat hier' },
  'low-above-high': { en: '`{name}` stands here', nl: '`{name}` staat hier' },
  circle: { en: '`{name}` stands here', nl: '`{name}` staat hier' },
  'mixed-currencies': { en: 'another currency here', nl: 'hier een andere munt' },
  'mixed-conventions': { en: 'the first case of the pool', nl: 'de eerste casus van het totaal' },
  other: { en: 'see also here', nl: 'zie ook hier' },
};
