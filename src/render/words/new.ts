import type { Language } from '../../model/text.ts';

interface NewWords {
  readonly project: (folder: string) => string;
  readonly case: (id: string) => string;
  readonly written: string;
  readonly purpose: string;
  readonly next: string;
  readonly skeleton: string;
  readonly unlisted: (line: string, portfolio: string) => string;
  readonly go: string;
  readonly install: string;
  readonly calc: string;
  readonly check: string;
  readonly explain: string;
  readonly addCase: string;
  readonly calcCase: string;
  readonly explainCase: string;
  /** Stands where the reader puts a name. */
  readonly name: string;
}

/** The words of what `sroi new` wrote. */
export const NEW_WORDS: Readonly<Record<Language, NewWords>> = {
  en: {
    project: (folder) => `A new project in ${folder === '.' ? 'this folder' : folder}`,
    case: (id) => `A new case: ${id}`,
    written: 'Written',
    purpose: 'What it holds',
    next: 'To type next',
    skeleton: 'a case that can be calculated as it stands, to be filled in',
    unlisted: (line, portfolio) =>
      `${portfolio} lists its cases: add the line \`${line}\` to its \`cases\`, or calc and check leave the case out and warn.`,
    go: 'go to the project',
    install: 'get the version of sroi that the project needs',
    calc: 'the ratios and the pool',
    check: 'do the published figures come out?',
    explain: 'follow a ratio down to every line and source',
    addCase: 'add a case of your own',
    calcCase: 'the ratio of the case, as far as it is filled in',
    explainCase: 'where that ratio comes from',
    name: 'NAME',
  },
  nl: {
    project: (folder) => `Een nieuw project in ${folder === '.' ? 'deze map' : folder}`,
    case: (id) => `Een nieuwe casus: ${id}`,
    written: 'Geschreven',
    purpose: 'Wat erin staat',
    next: 'Om nu te typen',
    skeleton: 'een casus die al te berekenen is, om in te vullen',
    unlisted: (line, portfolio) =>
      `${portfolio} geeft een lijst van zijn casussen: voeg de regel \`${line}\` toe aan \`cases\`, anders laten calc en check de casus weg, met een waarschuwing.`,
    go: 'ga naar het project',
    install: 'haal de versie van sroi die het project nodig heeft',
    calc: 'de ratio’s en het totaal',
    check: 'komen de gepubliceerde cijfers uit?',
    explain: 'volg een ratio tot bij elke post en bron',
    addCase: 'voeg een eigen casus toe',
    calcCase: 'de ratio van de casus, voor zover hij ingevuld is',
    explainCase: 'waar die ratio vandaan komt',
    name: 'NAAM',
  },
};
