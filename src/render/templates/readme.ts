import type { Language } from '../../model/text.ts';
import { PERSON_ID } from './person.ts';

/** The README of a new project. */
export function readmeText(language: Language, year: string): string {
  return (language === 'nl' ? NL : EN)
    .replaceAll('YEAR', year)
    .replaceAll('PERSON', PERSON_ID[language]);
}

const EN = `\
# The value of the bike workshop

What does the workshop bring about for the government, for each euro that goes into it? This folder
holds the answer as files that can be read, checked and changed: an SROI study of two cases, reckoned
by \`sroi\`. The workshop, its people and all amounts are invented; put your own in their place.

| file | |
| --- | --- |
| \`parameters/YEAR.yaml\` | the figures that cases share, each with its source |
| \`cases/\` | a file for each case, and \`portfolio.yaml\` for all of them together |
| \`.github/workflows/sroi.yaml\` | the check that GitHub runs at every push |

## Begin

With Node 20.19 or later:

\`\`\`sh
npm install
npx sroi calc cases/
npx sroi check cases/ --strict
npx sroi explain PERSON
npx sroi sensitivity cases/
npx sroi simulate cases/
\`\`\`

\`calc\` shows the ratios, \`check\` holds the published figures against the computed ones, and
\`explain\` follows a figure down to each line and source. \`sensitivity\` shows which figures the
ratios rest on most, and \`simulate\` how sure they are, as far as the files say how uncertain their
figures are. Keep the \`package-lock.json\` that \`npm install\` makes with the other files.

## Make it yours

1. Add a case: \`npx sroi new case NAME\`. It stays out of the pool until it is ready.
2. Put your own method, sources and figures in \`parameters/YEAR.yaml\`, and take out the two
   examples.
3. Write under \`published\` what you have printed. From then on the check fails as soon as a change
   moves one of those figures.

\`sroi\` writes in none of these files itself.
`;

const NL = `\
# De waarde van het Fietsatelier

Wat brengt het atelier op voor de overheid, voor elke euro die erin gaat? Deze map bevat het antwoord
als bestanden die te lezen, na te kijken en te veranderen zijn: een SROI-studie van twee casussen,
berekend met \`sroi\`. Het atelier, de mensen en alle bedragen zijn verzonnen; zet er uw eigen voor in
de plaats.

| bestand | |
| --- | --- |
| \`parameters/YEAR.yaml\` | de cijfers die casussen delen, elk met zijn bron |
| \`cases/\` | een bestand per casus, en \`portfolio.yaml\` voor alle samen |
| \`.github/workflows/sroi.yaml\` | de controle die GitHub bij elke push uitvoert |

## Beginnen

Met Node 20.19 of later:

\`\`\`sh
npm install
npx sroi calc cases/
npx sroi check cases/ --strict
npx sroi explain PERSON
npx sroi sensitivity cases/
npx sroi simulate cases/
\`\`\`

\`calc\` toont de ratio's, \`check\` legt de gepubliceerde cijfers naast de berekende, en \`explain\`
volgt een cijfer tot bij elke post en bron. \`sensitivity\` toont van welke cijfers de ratio's het meest
afhangen, en \`simulate\` hoe zeker ze zijn, voor zover de bestanden zeggen hoe onzeker hun cijfers
zijn. Bewaar de \`package-lock.json\` die \`npm install\` maakt bij de andere bestanden.

## Er uw eigen studie van maken

1. Voeg een casus toe: \`npx sroi new case NAAM\`. Hij blijft buiten het totaal tot hij klaar is.
2. Zet uw eigen methode, bronnen en cijfers in \`parameters/YEAR.yaml\`, en haal de twee voorbeelden
   weg.
3. Schrijf onder \`published\` wat u gepubliceerd hebt. Vanaf dan faalt de controle zodra een
   wijziging een van die cijfers doet verschuiven.

\`sroi\` schrijft zelf in geen van deze bestanden.
`;
