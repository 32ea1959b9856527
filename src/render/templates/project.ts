import type { Language } from '../../model/text.ts';
import type { NewFile } from './file.ts';
import { GROUP_ID, groupText } from './group.ts';
import { parametersText } from './parameters.ts';
import { PERSON_ID, personText } from './person.ts';
import { portfolioText } from './portfolio.ts';
import { readmeText } from './readme.ts';
import { gitignoreText, packageText, workflowText } from './surroundings.ts';

/** The case of a new project that its reader is shown first. */
export function firstCase(language: Language): string {
  return PERSON_ID[language];
}

/**
 * The files of a new project.
 *
 * @param year of its cases and parameters, in four digits
 * @param version of sroi that it needs
 */
export function projectFiles(
  language: Language,
  { year, version }: { readonly year: string; readonly version: string },
): readonly NewFile[] {
  const purposes = PURPOSES[language];
  const text: Readonly<Record<keyof typeof purposes, readonly [path: string, text: string]>> = {
    readme: ['README.md', readmeText(language, year)],
    parameters: [`parameters/${year}.yaml`, parametersText(language, year)],
    person: [`cases/${PERSON_ID[language]}.yaml`, personText(language, year)],
    group: [`cases/${GROUP_ID[language]}.yaml`, groupText(language, year)],
    portfolio: ['cases/portfolio.yaml', portfolioText(language)],
    workflow: ['.github/workflows/sroi.yaml', workflowText(language)],
    package: ['package.json', packageText(version)],
    gitignore: ['.gitignore', gitignoreText()],
  };
  return Object.entries(text).map(([key, [path, content]]) => ({
    path,
    text: content,
    purpose: purposes[key as keyof typeof purposes],
  }));
}

const PURPOSES = {
  en: {
    readme: 'what the study is, and how to begin',
    parameters: 'the method and the figures that cases share, with their sources',
    person: 'an example: one person, one year',
    group: 'an example: ten people, two years, inputs of its own',
    portfolio: 'the cases together: perspective, limitations, published pool',
    workflow: 'the check that GitHub runs at every push',
    package: 'the version of sroi that the study needs',
    gitignore: 'what git leaves alone',
  },
  nl: {
    readme: 'wat de studie is, en hoe te beginnen',
    parameters: 'de methode en de cijfers die casussen delen, met hun bronnen',
    person: 'een voorbeeld: één mens, één jaar',
    group: 'een voorbeeld: tien mensen, twee jaar, een eigen investering',
    portfolio: 'de casussen samen: perspectief, beperkingen, gepubliceerd totaal',
    workflow: 'de controle die GitHub bij elke push uitvoert',
    package: 'de versie van sroi die de studie nodig heeft',
    gitignore: 'wat git met rust laat',
  },
} as const;
