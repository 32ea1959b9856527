import type { HelpWords } from './words.ts';

/** The words of the help in English. */
export const ENGLISH: HelpWords = {
  titles: {},
  sroi: {
    description:
      'Calculates the social return on investment (SROI) and the social cost-benefit balance ' +
      'of cases written in YAML: exact, and every number traceable to its line and source.',
    examples: [
      ['sroi calc cases/', 'the ratios, paybacks and the pool of the cases in a folder'],
      ['sroi check cases/', 'do the published figures still come out?'],
      ['sroi explain casus-1', 'follow one ratio down to every line and source'],
    ],
  },
  arguments: {
    path: 'case files, or folders of them (default: cases/)',
    before: 'a folder of cases, a case file, a parameter file or a saved result (JSON)',
    after: 'another one; several case files and folders may stand together',
    address: 'a case (casus-1), its figure (casus-1.gain), its line, pool, or: parameter NAME',
    folder: 'the folder to make it in (default: the one you are in)',
    name: 'the id of the case, and the name of its file: small letters, digits and hyphens',
    kind: 'the kind of file',
  },
  options: {
    version: 'show the version',
    help: 'show this help',
    format: 'how to show the result',
    out: 'write to a file: whole, or not at all',
    parameters: 'use this parameter file for every case',
    set: 'put a figure in the place of one in the files; may be repeated',
    lang: 'language (default: of the portfolio, else of your locale)',
    strict: 'treat warnings as errors',
    color: 'no colour (so does NO_COLOR)',
    detail: 'show every line and further figures of every case',
    annual: 'show every year of every case and line',
    group_by: 'the pool by a tag, or by stakeholder, payer or gainer',
    notes: 'show notes, reasons and every line that uses them',
    moved: 'show every figure and every other value that moved',
    figure: 'the figure of which the change is explained',
    cases: 'the cases that parameter files are compared for (default: cases/); may be repeated',
    year: 'the year of the figures (default: the present one)',
    folder: 'the folder of the case',
  },
  calc: {
    summary: 'calculate cases: gain, SROI ratio, paybacks, pool',
    description:
      'Calculates cases and shows per case the net benefits, net costs, gain, SROI ratio and paybacks, and the pooled ratio of the portfolio.',
    examples: [
      ['sroi calc cases/ --detail', 'with every line of every case'],
      ['sroi calc cases/ --group-by target_group', 'the pool by the tag of that name'],
      ['sroi calc cases/ --annual', 'year by year'],
      ['sroi calc cases/ --set deadweight=60%', 'what if deadweight were 60%?'],
      ['sroi calc cases/ --set casus-1.benefits.payroll=12000', 'what if one line were lower?'],
      ['sroi calc cases/ --format json --out result.json', 'every decimal, for a script'],
    ],
  },
  check: {
    summary: 'hold published figures against the computed ones',
    description:
      'Holds every published figure of the files against the computed one, at the decimals that the publication prints. Exit code 1 when one does not hold.',
    examples: [
      ['sroi check cases/', 'a table of published, computed and difference'],
      ['sroi check cases/ --strict --format github', 'in a workflow, marked at its line'],
      ['sroi check cases/ --format junit --out check.xml', 'for a test report'],
    ],
  },
  lint: {
    summary: 'question the method, with a checklist of what no file shows',
    description:
      'Holds the method of a study to rules from the literature, each with why it matters, and lists by the eight Principles of Social Value what the files show and what a person must answer. Exit code 1 with --strict when a warning stands.',
    examples: [
      ['sroi lint cases/', 'findings, and the checklist'],
      ['sroi lint cases/ --strict --format github', 'in a workflow, marked at its line'],
      ['sroi lint cases/ --format markdown --out lint.md', 'for a reviewer'],
    ],
  },
  compare: {
    summary: 'show what moved between two results, and what explains it',
    description:
      'Shows which figures moved between two sets of cases, two parameter files, or a saved result and the present one; and how much of the change in each SROI ratio each changed input explains. Exit code 1 when they differ.',
    examples: [
      ['sroi compare result.json cases/', 'what moved since the result was saved, and why'],
      ['sroi compare cases/ --set deadweight=60%', 'the cases without and with an override'],
      [
        'sroi compare parameters/2024.yaml parameters/2025.yaml --cases cases/',
        'the cases with one parameter file and with another',
      ],
    ],
  },
  explain: {
    summary: 'follow a figure down to its lines and sources',
    description:
      'Shows how a figure came about: from the ratio down to every line, parameter and derivation, each with its place in the files, its source and unrounded value. Or shows of one parameter who uses it, and what it moves.',
    examples: [
      ['sroi explain casus-1', 'the SROI ratio of a case'],
      ['sroi explain casus-1.avoided_costs.vdab', 'what one line adds'],
      ['sroi explain casus-1.report_payback_years cases/', 'another figure of the case'],
      ['sroi explain parameter deadweight', 'who uses a parameter, and what it moves'],
    ],
  },
  parameters: {
    summary: 'list the figures that cases share, and who uses them',
    description:
      'Lists every parameter and setting of the method that the cases can use: its value, unit, formula, source and dates, where it is stated, and who uses it.',
    examples: [
      ['sroi parameters cases/', 'a table, and what each rests on'],
      ['sroi parameters cases/ --format csv --out parameters.csv', 'for a spreadsheet'],
      ['sroi explain parameter vdab_budget', 'one of them, and what it moves'],
    ],
  },
  schema: {
    summary: 'show what a kind of file may say, for an editor',
    description:
      'Writes the JSON Schema of a kind of file: its keys, what each is for, examples. An editor that knows it completes and explains keys, and marks what is wrong.',
    examples: [
      ['sroi schema case', 'the schema of a case file'],
      ['sroi schema parameters --lang nl --out schema/parameters.json', 'kept, in Dutch'],
    ],
  },
  new: {
    summary: 'make a project, or add a case',
    description:
      'Makes a project: parameters, two example cases, a portfolio, a README and a workflow for GitHub. It passes its own checks. Nothing is ever overwritten.',
    examples: [
      ['sroi new', 'in the folder that you are in'],
      ['sroi new bike-workshop --year 2024 --lang en', 'in another one, of another year'],
      ['sroi new case second-chance', 'one more case in cases/'],
    ],
  },
  new_case: {
    summary: 'add a case to be filled in, which can be calculated as it stands',
    description:
      'Adds a case to be filled in, with comments that say what goes where. It can be calculated as it stands, and stays out of the pool until you say so. Its year is that of the other cases, unless --year says another.',
    examples: [
      ['sroi new case second-chance', 'cases/second-chance.yaml'],
      ['sroi new case second-chance --folder pilot', 'pilot/second-chance.yaml'],
    ],
  },
};
