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
    excel: 'with --format csv: what Excel in that language opens by double click',
    out: 'write to a file: whole, or not at all',
    parameters: 'use this parameter file for every case',
    set: 'put a figure in the place of one in the files; may be repeated',
    scenario: 'a scenario of the files, as low or casus-1.low; or a scenario file',
    lang: 'language (default: of the portfolio, else of your locale)',
    strict: 'treat warnings as errors',
    color: 'no colour (so does NO_COLOR)',
    detail: 'show every line and further figures of every case',
    annual: 'show every year of every case and line',
    group_by: 'the pool by a tag, or by stakeholder, payer or gainer',
    notes: 'show notes, reasons and every line that uses them',
    moved: 'show every figure and every other value that moved',
    figure: 'the figure of which the change is explained',
    chart: 'one chart of the report, as an SVG file',
    vary: 'values for a figure: from..to:step, or a list; may be repeated',
    scenarios: 'put the scenarios of the files side by side',
    paired: 'take the lists side by side, not every combination',
    points: 'let a design choose so many points within the ranges',
    method: 'how it chooses them',
    seed: 'the seed of what is chosen by chance',
    swept: 'a figure to show (default: sroi); may be repeated',
    decimals: 'the decimals of every figure',
    exact: 'do not round: every figure in all its digits',
    limit: 'the most points there may be',
    draws: 'how many draws',
    spread: 'how the draws are spread',
    drawn: 'the figure that is simulated',
    indices: 'estimate which figures drive the spread (Sobol indices)',
    threads:
      'how many threads share the work (default: as many as there are processors); the result is the same',
    pictures: 'show a histogram of every case',
    aim: 'what the chance is of: at least this (default: a ratio of 1, a net present value of 0)',
    cases: 'the cases that parameter files are compared for (default: cases/); may be repeated',
    target: 'the ratio that switching values lead to (default: 1)',
    tornados: 'show every case in full: its net value too, and its two strongest figures together',
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
      ['sroi calc cases/ --scenario low', 'several such changes, named in the files with a reason'],
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
      ['sroi compare cases/ --scenario low', 'the cases without and with a scenario'],
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
  report: {
    summary: 'make a report of everything, for people',
    description:
      'Makes one document of all that there is to tell of a portfolio: the ratio with what it is not, every case, what the figures depend on and rest on. An HTML report is one file that needs no network, in which a reader can move the assumptions. The extension of --out names the format.',
    examples: [
      ['sroi report cases/ --out report.html', 'one page, with what-if in it'],
      ['sroi report cases/ --out report.xlsx', 'a workbook with live formulas'],
      ['sroi report cases/ --out report.md', 'for pandoc or Quarto, with its charts beside it'],
      ['sroi report cases/ --out figures.csv', 'a row a figure, for a script'],
      [
        'sroi report cases/ --format csv --excel nl --out figures.csv',
        'the same, as a Dutch Excel opens it by double click',
      ],
      ['sroi report cases/ --chart waterfall --out waterfall.svg', 'one chart'],
    ],
  },
  sweep: {
    summary: 'calculate over many values of what is uncertain',
    description:
      'Calculates figures at every combination of values, at chosen points, or for each scenario: one table, a column for each figure that varies. Every figure shown is the exact one, correctly rounded; the unchanged point is what calc gives.',
    examples: [
      [
        'sroi sweep cases/ --vary deadweight=0%..90%:10% --vary attribution=25%,50%,75%',
        'a grid, as a heat table',
      ],
      ['sroi sweep cases/ --scenarios', 'the scenarios of the files side by side'],
      [
        'sroi sweep cases/ --vary deadweight=0%..100%:0.01% --format csv --out sweep.csv',
        'rows for a spreadsheet or a script',
      ],
      [
        'sroi sweep cases/ --vary deadweight=20%..80% --vary attribution=50%..90% --points 1000 --format csv',
        'points that a design chooses',
      ],
    ],
  },
  sensitivity: {
    summary: 'show what ratios rest on most, and what would turn them',
    description:
      'Moves each figure by itself from the low to the high end of its range, or by 10%, and shows how far each SROI ratio and net value goes; and finds the exact value of each figure at which the ratio becomes 1.',
    examples: [
      ['sroi sensitivity cases/', 'a tornado and switching values for each case and the pool'],
      ['sroi sensitivity cases/ --target 2', 'at which values does each ratio become 2?'],
      [
        'sroi sensitivity cases/ --format csv --out sensitivity.csv',
        'every decimal, a row a figure',
      ],
    ],
  },
  simulate: {
    summary: 'how sure is the ratio? draw what is uncertain',
    description:
      'Draws the figures that state a distribution, each once a draw for all cases together, and shows the percentiles of each ratio, its mean, and the chance that it is at least the target. The same seed gives the same result.',
    examples: [
      ['sroi simulate cases/ --draws 100000 --seed 7', 'percentiles, chances and a histogram'],
      ['sroi simulate cases/ --indices', 'which figures drive the spread'],
      ['sroi simulate cases/ --target 2 --format json', 'the chance of at least 2, for a script'],
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
