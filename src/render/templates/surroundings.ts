import type { Language } from '../../model/text.ts';

/** The workflow of a new project: the checks that GitHub runs at every push and pull request. */
export function workflowText(language: Language): string {
  return `\
${WORKFLOW_COMMENTS[language]}
name: sroi
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npm install
      - run: npx sroi check --strict cases/ --format github
`;
}

/** The package of a new project: it needs nothing but the version of sroi that made it. */
export function packageText(version: string): string {
  const manifest = {
    private: true,
    scripts: {
      calc: 'sroi calc cases/',
      test: 'sroi check --strict cases/',
    },
    dependencies: { sroi: version },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function gitignoreText(): string {
  return 'node_modules/\n';
}

const WORKFLOW_COMMENTS: Readonly<Record<Language, string>> = {
  nl: `\
# Bij elke push en pull request: zijn de bestanden in orde, en komen de gepubliceerde cijfers nog uit?
# Een cijfer dat niet klopt, wordt op zijn regel aangeduid.`,
  en: `\
# At every push and pull request: are the files sound, and do the published figures still come out?
# A figure that does not is marked on its line.`,
};
