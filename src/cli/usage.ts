import type { Language } from '../model/text.ts';

/** What the argument parser says, in the reader's language: it speaks English only. */
export function usageMessage(message: string, language: Language): string {
  const plain = message.replace(/^error: /, '').replace(/\n/g, ' ');
  if (language === 'en') return plain;
  return DUTCH.reduce((text, [english, dutch]) => text.replace(english, dutch), plain);
}

const DUTCH: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+?)'/, "onbekende optie '$1'"],
  [/^unknown command '(.+?)'/, "onbekend commando '$1'"],
  [/^missing required argument '(.+?)'/, "het argument '$1' ontbreekt"],
  [/^option '(.+?)' argument missing/, "de optie '$1' heeft een waarde nodig"],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    "de optie '$1' kent '$2' niet; ze neemt $3",
  ],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. It is given twice\.$/,
    "de optie '$1' staat er twee keer, nu met '$2'",
  ],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. It must be a whole number from (\d+) to (\d+)\.$/,
    "de optie '$1' kent '$2' niet; ze neemt een geheel getal van $3 tot $4",
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+?)'\. Allowed choices are (.+)\.$/,
    "het argument '$2' kent '$1' niet; het neemt $3",
  ],
  [/^too many arguments.*$/, 'er zijn te veel argumenten'],
  [/\(Did you mean (?:one of )?(.+)\?\)/, '(bedoelde u $1?)'],
];
