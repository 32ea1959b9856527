import type { Language } from '../../model/text.ts';
import type { Words } from './diagnostics-common.ts';

type Cause = Readonly<Record<Language, Words>>;

/** Words for what the YAML parser refuses, by its own error codes. */
export const YAML_CAUSES: Readonly<Record<string, Cause>> & { readonly OTHER: Cause } = {
  BAD_INDENT: {
    en: [
      'this line is not indented like the lines that it belongs to, or a bracket above it is not closed',
      'let it start in the same column as the keys beside it, and close every `[` and `{`',
    ],
    nl: [
      'deze regel springt anders in dan de regels waar hij bij hoort, of een haakje erboven is niet gesloten',
      'laat hem in dezelfde kolom beginnen als de sleutels ernaast, en sluit elke `[` en `{`',
    ],
  },
  MISSING_CHAR: {
    en: [
      'something is missing here: a `:` after a key, or a quote or bracket that closes',
      'write `key: value` with a space after `:`, and close every quote and bracket',
    ],
    nl: [
      'hier ontbreekt iets: een `:` na een sleutel, of een aanhalingsteken of haakje dat sluit',
      'schrijf `sleutel: waarde` met een spatie na `:`, en sluit elk aanhalingsteken en haakje',
    ],
  },
  MULTILINE_IMPLICIT_KEY: {
    en: [
      'no `:` follows a key on this line, so YAML reads on into the next one',
      'write `key: value`, with a space after `:`; a list goes below a key of its own',
    ],
    nl: [
      'op deze regel volgt geen `:` op een sleutel, en dus leest YAML door op de volgende',
      'schrijf `sleutel: waarde`, met een spatie na `:`; een lijst komt onder een eigen sleutel',
    ],
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: [
      'this value has a second `: ` in it, on this line or on an indented line below it',
      'put a text with `: ` in quotes, and let keys that stand side by side start in the same column',
    ],
    nl: [
      'in deze waarde staat een tweede `: `, op deze regel of op een ingesprongen regel eronder',
      'zet een tekst met `: ` tussen aanhalingstekens, en laat sleutels naast elkaar in dezelfde kolom beginnen',
    ],
  },
  UNEXPECTED_TOKEN: {
    en: [
      'YAML does not expect this here: what stands before it is complete',
      'close a quote at the very end of its value, and put a text with special signs in quotes as a whole',
    ],
    nl: [
      'YAML verwacht dit hier niet: wat ervoor staat, is al af',
      'sluit een aanhalingsteken helemaal op het einde van de waarde, en zet een tekst met bijzondere tekens in zijn geheel tussen aanhalingstekens',
    ],
  },
  BAD_SCALAR_START: {
    en: ['a value can not start with this sign', 'put the value in quotes'],
    nl: ['een waarde kan niet met dit teken beginnen', 'zet de waarde tussen aanhalingstekens'],
  },
  BAD_DQ_ESCAPE: {
    en: [
      'between double quotes `\\` has a meaning of its own, and this is not one',
      'write `\\\\` for a backslash, or use single quotes',
    ],
    nl: [
      'tussen dubbele aanhalingstekens heeft `\\` een eigen betekenis, en dit is er geen',
      'schrijf `\\\\` voor een backslash, of gebruik enkele aanhalingstekens',
    ],
  },
  BAD_ALIAS: {
    en: [
      'a name should follow right after `*` or `&`',
      'a formula can not start with `*`: write the number before it; a text that starts with `*` or `&` goes in quotes',
    ],
    nl: [
      'meteen na `*` of `&` hoort een naam te staan',
      'een formule kan niet met `*` beginnen: schrijf het getal ervoor; een tekst die met `*` of `&` begint, komt tussen aanhalingstekens',
    ],
  },
  BLOCK_IN_FLOW: {
    en: [
      'lines with indentation can not stand between `{ }` or `[ ]`',
      'write each key on a line of its own, without brackets',
    ],
    nl: [
      'ingesprongen regels kunnen niet tussen `{ }` of `[ ]` staan',
      'schrijf elke sleutel op een eigen regel, zonder haakjes',
    ],
  },
  NON_STRING_KEY: {
    en: ['this key is not a single word or text', 'write a plain name before the `:`'],
    nl: ['deze sleutel is geen enkel woord of tekst', 'schrijf een gewone naam voor de `:`'],
  },
  KEY_OVER_1024_CHARS: {
    en: ['this key is too long', 'check where the `:` of this key should stand'],
    nl: ['deze sleutel is te lang', 'kijk na waar de `:` van deze sleutel hoort te staan'],
  },
  BAD_DIRECTIVE: {
    en: ['lines that start with `%` are orders to YAML, and this is none', 'take the line out'],
    nl: [
      'regels die met `%` beginnen zijn opdrachten aan YAML, en dit is er geen',
      'haal de regel weg',
    ],
  },
  MULTIPLE_ANCHORS: {
    en: ['one value has two names with `&`', 'keep one of the two'],
    nl: ['één waarde heeft twee namen met `&`', 'houd er één van over'],
  },
  ALIAS_PROPS: {
    en: [
      'a value with `*` can not have a name or tag of its own',
      'take out what stands before `*`',
    ],
    nl: ['een waarde met `*` kan zelf geen naam of tag hebben', 'haal weg wat voor `*` staat'],
  },
  CONTROL_CHARACTER: {
    en: ['a control character stands here, which no text needs', 'take it out'],
    nl: ['hier staat een besturingsteken, dat in geen tekst nodig is', 'haal het weg'],
  },
  OTHER: {
    en: [
      'this can not be read as YAML',
      'write `key: value` on each line, indented with spaces; a text with special signs goes in quotes',
    ],
    nl: [
      'dit is niet te lezen als YAML',
      'schrijf op elke regel `sleutel: waarde`, ingesprongen met spaties; een tekst met bijzondere tekens komt tussen aanhalingstekens',
    ],
  },
};
