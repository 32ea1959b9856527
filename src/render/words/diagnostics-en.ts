import type { Expected, Facts, IdPattern, Shape } from '../../model/diagnostic.ts';
import {
  asId,
  type DiagnosticWords,
  isDropOff,
  isLineAmount,
  listed,
  sampleOf,
  shortNumber,
  type Words,
} from './diagnostics-common.ts';
import { YAML_CAUSES } from './diagnostics-yaml.ts';

/** What is wrong and how to mend it, in English. */
export const DIAGNOSTICS_EN: DiagnosticWords = {
  // Files
  'file-not-found': ({ path }) => [
    `there is no file or folder \`${path}\``,
    'check the name: a path starts in the folder that you are in, or in that of the file that names it',
  ],
  'file-unreadable': ({ path, cause }) => [
    `\`${path}\` can not be read${because(cause)}`,
    UNREADABLE[cause] ?? 'check that you may read it and that no other program holds it',
  ],
  'file-too-large': ({ path, limit }) => [
    `\`${path}\` is larger than ${limit}`,
    'check that it is a case or parameter file; if it is, divide it into several files',
  ],
  'not-utf8': ({ path }) => [
    `\`${path}\` is not UTF-8: this sign can not be read`,
    'save the file again with the encoding UTF-8',
  ],
  'empty-folder': ({ path }) => [
    `there is no case in the folder \`${path}\``,
    'put a case file in it (`NAME.yaml`), or name another folder',
  ],
  'unwritable-output': ({ path, cause }) => [
    cause === 'input'
      ? `\`${path}\` is one of the files that were read, and those are never written`
      : `\`${path}\` can not be written${because(cause)}`,
    UNWRITABLE[cause] ?? 'name another place, where you may write',
  ],
  'already-exists': ({ path }) => [
    `\`${path}\` exists already, and nothing is ever overwritten`,
    'choose another name or folder, or move what is there out of the way',
  ],
  'not-a-result': ({ path, key }) => [
    key === undefined
      ? `\`${path}\` is no JSON from here on`
      : `\`${path}\` is no result of \`sroi calc\`: \`${key}\` is missing or not as sroi writes it`,
    'save a result with `sroi calc cases/ --format json --out result.json`',
  ],
  'other-result-version': ({ path, version, expected }) => [
    `\`${path}\` has schema_version ${version}, and this version of sroi reads ${expected}`,
    'save the result again with this version, or compare with the one that made it',
  ],
  // YAML
  'yaml-syntax': ({ cause }) => (YAML_CAUSES[cause] ?? YAML_CAUSES.OTHER).en,
  'tab-indentation': () => [
    'this line is indented with a tab, and YAML wants spaces',
    'replace the tab with spaces, as many as the lines above it have',
  ],
  'duplicate-key': ({ key }) => [
    `the key \`${key}\` stands here for the second time`,
    'keep one of the two, or give one of them another name',
  ],
  'several-documents': () => [
    'a second document starts here, and a file holds only one',
    'take out the line `---`, or put what follows it in a file of its own',
  ],
  'explicit-tag': ({ tag }) => [
    `\`${tag}\` is a YAML tag, and those are not used here`,
    `take out \`${tag}\`; a text that starts with \`!\` goes in quotes`,
  ],
  'yaml-version': ({ version }) => [
    `this file asks for YAML ${version}, and only 1.2 is read`,
    'take out the line that starts with `%YAML`',
  ],
  'unresolved-alias': ({ alias }) => [
    `nothing is called \`&${alias}\`, so \`*${alias}\` stands for nothing`,
    `put \`&${alias}\` before the value that is meant, or write that value here`,
  ],
  'too-many-aliases': ({ limit }) => [
    `the aliases of this file stand for more than ${limit} values`,
    'write the values out, or use names of parameters',
  ],
  'nested-too-deep': ({ limit }) => [
    `this goes more than ${limit} levels deep`,
    'take out levels: no file of a study needs so many',
  ],
  'hash-in-value': ({ cut }) => [
    `\`${cut}\` is not read: what follows a space and \`#\` is a comment`,
    'if it belongs to the text, put the text in quotes; if not, write a space after `#`',
  ],
  'flow-formula': ({ text }) => [
    `the commas in \`${text}\` cut it in the wrong places`,
    text.startsWith('[')
      ? 'write each item on a line of its own that starts with `- `, without `[` and `]`'
      : 'write each key on a line of its own, without `{` and `}`',
  ],
  // Structure
  'unknown-key': ({ key, suggestion, among }) => [
    `the key \`${key}\` is not known here`,
    [
      ...(suggestion === undefined ? [] : [didYouMean(suggestion)]),
      ...(among ? [`the keys here are ${listed(among, 'and')}`] : []),
    ].join(' ') || 'take it out, or check its indentation: it may belong to another key',
  ],
  'dutch-key': ({ key, suggestion }) => [
    `keys are written in English, and \`${key}\` is Dutch`,
    `write \`${suggestion}:\``,
  ],
  'missing-key': ({ key }) => [`\`${key}\` is missing here`, `add \`${sampleOf(key)}\``],
  'wrong-type': ({ expected, found }) => [
    `${SHAPES[expected]} is expected here, and this is ${SHAPES[found]}`,
    SHAPE_HINTS[expected],
  ],
  'empty-value': ({ key }) => [
    `\`${key}\` has no value`,
    `write a value after \`${key}:\`, or take the key out`,
  ],
  'invalid-id': ({ id, pattern }) => {
    const signs = SIGNS[pattern];
    const proposal = asId(id, pattern);
    const hint = `use small letters, ${signs}, and begin with a letter`;
    return [
      `\`${id}\` can not be ${pattern === 'case' ? 'the id of a case' : 'a name'}`,
      proposal === undefined ? hint : `${hint}: \`${proposal}\``,
    ];
  },
  'reserved-id': ({ id, pattern }) => [
    `\`${id}\` can not be a name: formulas, addresses or files use that word`,
    `choose another one, such as \`${id}${pattern === 'name' ? '_' : '-'}1\``,
  ],
  'unknown-word': ({ key, word, allowed, suggestion }) => {
    const choice = `\`${key}\` can be ${listed(allowed, 'or')}`;
    return [
      `\`${word}\` is not a value for \`${key}\``,
      suggestion === undefined ? choice : `${didYouMean(suggestion)} ${choice}`,
    ];
  },
  'unknown-situation': ({ word }) => [
    `\`${word}\` is not a situation`,
    'write `without` (the year without the programme) or `with` (the year with it)',
  ],
  'misplaced-situation': ({ group }) => [
    `a line of \`${group}\` is always booked in the situation \`with\``,
    'take out `situation`, or move the line to `forgone_benefits` or `avoided_costs`',
  ],
  'duplicate-case': ({ id }) => [
    `there is another case with the id \`${id}\``,
    'give one of the two another id after `case:`',
  ],
  'unknown-case': ({ id, suggestion }) => [
    `there is no case with the id \`${id}\``,
    suggestion === undefined
      ? 'use the id that stands after `case:` in the case file'
      : didYouMean(suggestion),
  ],
  'unlisted-case': ({ id }) => [
    `\`${id}\` is in this folder, but not among the \`cases\` of its portfolio`,
    `add \`- ${id}\` to \`cases\` in \`portfolio.yaml\`, or move the file to another folder`,
  ],
  'not-a-case': ({ path }) => [
    'this is a scenario, and no case',
    `name the cases, and the scenario after \`--scenario\`: \`--scenario ${path}\``,
  ],
  'duplicate-scenario': ({ id }) => [
    `there is another scenario with the name \`${id}\``,
    'give one of the two another name',
  ],
  'empty-case': ({ id }) => [
    `the case \`${id}\` has no lines`,
    'add a line under `benefits`, `forgone_benefits`, `costs` or `avoided_costs`',
  ],
  'attribution-and-contribution': () => [
    '`attribution` and `contribution` are two ways to say one thing, and both stand here',
    'keep `attribution` (the share owed to others) or `contribution` (the share that is left)',
  ],
  'amounts-and-other': ({ other }) => [
    `\`amounts\` says what each year is worth, and \`${other}\` says it again`,
    `keep \`amounts\`, or \`amount\` with \`duration\` and \`drop_off\``,
  ],
  'yearly-range': ({ key }) => [
    `a \`${key}\` is of one number, and this amount differs by year`,
    `give the number that is uncertain a name under \`values\`, with its \`${key}\`, and use that name in the amounts`,
  ],
  'two-percentiles': ({ found }) => [
    `two percentiles fix a lognormal distribution, and this has ${found === 0 ? 'none' : found}`,
    'state two, such as `p5` and `p95`: the values that 5% and 95% lie below',
  ],
  'investment-twice': () => [
    'the investment is stated twice: as `cost_per_client` and as lines of `investment`',
    'keep one of the two in this case',
  ],
  'clients-without-amounts': ({ id }) => [
    `\`${id}\` has clients, but does not say what its amounts are for`,
    'add `amounts: per_client` (for one client) or `amounts: total` (for all of them)',
  ],
  'missing-setting': ({ setting, id }) => [
    `\`${setting}\` is stated nowhere for \`${id}\``,
    `add \`${sampleOf(setting)}\` to the case, to \`portfolio.yaml\` or under \`method\` in the ` +
      `parameter file${setting === 'cost_per_client' ? '; or give the case lines of `investment`' : ''}`,
  ],
  'missing-timing': () => [
    'a discount rate needs a `timing`: when in a year its value falls',
    'add `timing: end-of-year` (as the SROI Guide does), `timing: mid-year` or `timing: start-of-year`',
  ],
  'name-clash': ({ name }) => [
    `the name \`${name}\` is taken already`,
    'give this figure another name: settings, parameters and values share their names',
  ],
  'no-parameter-file': ({ year }) => [
    `there is no parameter file for ${year}`,
    `add \`parameters/${year}.yaml\` in this folder or one above it, or name a file with \`--parameters FILE\``,
  ],
  'no-source': ({ name }) => [
    `\`${name}\` has no source and no assumption`,
    'add `source: …`, or `assumption: …` with what you assume and why',
  ],
  'unknown-source': ({ id, suggestion }) => [
    `\`${id}\` is not one of the \`sources\`, so it is read as plain words`,
    didYouMean(suggestion),
  ],
  'mixed-currencies': ({ currencies }) => [
    `amounts in ${listed(currencies, 'and')} can not be added up`,
    'convert the amounts to one currency, and name that one after `currency`',
  ],
  'mixed-conventions': ({ convention }) => [
    `${CONVENTIONS[convention]}, so the pool adds up what is not alike`,
    `give all cases the same \`${convention}\`, or keep a case out of the pool with \`pool: false\``,
  ],
  // The method lint
  'unknown-lint-rule': ({ rule, suggestion }) => [
    `the lint has no rule \`${rule}\``,
    suggestion === undefined
      ? 'use the code that stands in brackets after a finding of `sroi lint`'
      : didYouMean(suggestion),
  ],
  'lint-without-reason': ({ rule }) => [
    `\`${rule}\` stands here without a reason`,
    rule === 'ratio_threshold'
      ? 'write after `because:` why this ratio is found high and not another'
      : `write after \`${rule}:\` why the rule is off here, or take it out`,
  ],
  // Published figures
  'unknown-published-figure': ({ key, suggestion }) => [
    `no figure is called \`${key}\`, so nothing can be held against it`,
    suggestion === undefined
      ? 'use for example `gain`, `sroi`, `net_benefits`, `net_costs` or `report_payback_years`'
      : didYouMean(suggestion),
  ],
  'nothing-published': () => [
    'there is no published figure to check',
    'add `published:` to a case, with for example `sroi: 15.32` below it',
  ],
  'not-a-plain-number': ({ text }) => [
    `\`${text}\` is not a plain number`,
    'write digits only, with a point before the decimals if there are any',
  ],
  'tolerance-without-because': () => [
    'a tolerance stands here without a reason',
    'add `because: …` beside it: why may the computed figure differ?',
  ],
  // Formulas
  'formula-syntax': ({ found, expected }) => syntax(found, expected),
  'decimal-comma': ({ text, suggestion }) => [
    `\`${text}\` has a comma, and decimals are written with a point`,
    `write \`${suggestion}\``,
  ],
  'thousands-separator': ({ text, suggestion }) => [
    `\`${text}\` has separators between its digits`,
    `write \`${suggestion}\``,
  ],
  'ambiguous-thousands': ({ text, whole, exact }) => [
    `\`${text}\` can be read as \`${whole}\` and as \`${exact}\``,
    `write \`${whole}\` or \`${exact}\``,
  ],
  exponent: ({ text, suggestion }) => [
    `\`${text}\` is written with an exponent`,
    suggestion === undefined ? 'write all digits of the number' : `write \`${suggestion}\``,
  ],
  'pasted-sign': ({ sign, code, suggestion }) => [
    code in INVISIBLE
      ? `${INVISIBLE[code] ?? ''} (${code}) stands here, and does not belong in a formula`
      : `\`${sign}\` does not belong in a formula`,
    suggestion === ''
      ? 'take it out'
      : suggestion === ' '
        ? 'write an ordinary space, or nothing'
        : `write \`${suggestion}\``,
  ],
  'unknown-name': ({ name, suggestion }) => [
    `no parameter, setting or value is called \`${name}\``,
    suggestion === undefined
      ? `add \`${name}\` to the \`values\` of the case or of the parameter file, or write the number`
      : didYouMean(suggestion),
  ],
  'unknown-function': ({ name, suggestion }) => [
    `there is no function \`${name}\``,
    suggestion === undefined
      ? 'the functions are `round`, `min` and `max`'
      : didYouMean(suggestion),
  ],
  'argument-count': ({ name, expected, found }) =>
    name === 'round'
      ? [
          `\`round\` takes ${expected} numbers between brackets, and gets ${found} here`,
          'write `round(x, 2)`: what to round, and to how many decimals; decimals have a point',
        ]
      : [
          `\`${name}\` gets no numbers between brackets`,
          `write them with commas between them, as in \`${name}(a, b)\``,
        ],
  'formula-too-long': ({ limit }) => [
    `this formula has more than ${limit} signs`,
    'give parts of it a name under `values`, and use those names',
  ],
  'formula-too-deep': ({ limit }) => [
    `this formula goes more than ${limit} levels deep, in brackets or by way of other figures`,
    'make it flatter: take out brackets, or state a figure on the way as a number',
  ],
  'number-too-long': ({ limit }) => [
    `this number has more than ${limit} digits, and the last ones would be lost`,
    `write at most ${limit} digits`,
  ],
  'number-out-of-range': () => [
    'this comes to a number that is too large, or too near to 0, to mean an amount',
    'check the powers and divisions in it',
  ],
  'division-by-zero': () => [
    'this divides by zero',
    'change the divisor, or write the amount without the division',
  ],
  'not-a-whole-number': ({ name, value }) => [
    `${wholeOf(name)} is a whole number, and this is \`${value}\``,
    'write it without decimals',
  ],
  'out-of-range': ({ name, value, low, high }) => [
    `${wholeOf(name)} goes from ${low} to ${high}, and this is \`${value}\``,
    `write a whole number from ${low} to ${high}`,
  ],
  circle: ({ names }) => [
    names.length <= 2
      ? `\`${names.join(' → ')}\`: this needs itself`
      : `\`${names.join(' → ')}\`: these need each other in a circle`,
    names.some((name) => name.endsWith('.yaml'))
      ? 'take out `extends` in one of these files'
      : 'state one of them as a number, or without the next one',
  ],
  'share-without-percent': ({ name, value, suggestion }) => [
    `\`${name}\` is a share of at most 1, and this is \`${value}\``,
    `write \`${suggestion}\``,
  ],
  'share-out-of-range': ({ name, value }) => {
    const low = isDropOff(name) ? '-100%' : '0%';
    return [
      `\`${name}\` is a share from \`${low}\` to \`100%\`, and this is \`${value}\``,
      `write a share from \`${low}\` to \`100%\``,
    ];
  },
  'negative-amount': ({ name, value }) => [
    `\`${name}\` is \`${value}\`, and must not be negative`,
    isLineAmount(name)
      ? 'write the amount without minus: the group gives the sign; `loss: true` is for a line that works against its group'
      : 'write a number of 0 or more',
  ],
  'not-above-zero': ({ name, value }) => [
    `\`${name}\` is \`${value}\`, and every value of a lognormal distribution is above 0`,
    'write a number above 0, or choose another `kind`',
  ],
  'low-above-high': ({ names: [low, high], values: [above, below] }) => [
    `\`${low}\` is \`${above}\`, which is above \`${high}\`, \`${below}\``,
    'correct one of the two, or let them change places',
  ],
  'chances-not-one': ({ total, difference, isShort }) => [
    `the chances of these values add up to \`${total}\`, and must come to exactly 1`,
    isShort
      ? `\`${difference}\` is missing: add it to one of them, or state the value that it belongs to`
      : `\`${difference}\` is too much: take it off one of them`,
  ],
  'derivation-differs': ({ value, derived }) => [
    `the derivation comes to \`${derived}\`, and the stated value is \`${value}\``,
    'change one of the two, or add `because: …` that says why they differ',
  ],
  // Overrides and usage
  'override-syntax': ({ text }) => [
    `\`${text}\` is not an address and a formula`,
    'write them with `=` between them, as in `--set deadweight=60%`',
  ],
  'override-twice': ({ address }) => [`\`${address}\` is set twice`, 'keep one of the two'],
  'override-unused': ({ address }) => [
    `no figure uses \`${address}\`, so setting it changes nothing`,
    'set a figure that the cases use, or take this one out',
  ],
  'override-shadowed': ({ address, by, varied }) => [
    `${listed(by, 'and')} ${by.length === 1 ? 'has' : 'have'} a setting that goes before this \`${address}\``,
    varied === true
      ? `the sweep does not move it there; to do so, add \`--vary ${by[0] ?? ''}.${address}=…\``
      : `to change it there too, add \`--set ${by[0] ?? ''}.${address}=…\``,
  ],
  'unknown-address': ({ address, suggestion }) => [
    `nothing has the address \`${address}\``,
    suggestion === undefined
      ? 'write a parameter or setting, or the path in a case, as in `casus-1.benefits.payroll`'
      : didYouMean(suggestion),
  ],
  'unknown-scenario': ({ name, known, suggestion, within }) =>
    within === undefined
      ? [
          `no scenario is called \`${name}\``,
          suggestion !== undefined
            ? didYouMean(suggestion)
            : known.length > 0
              ? `use ${listed(known, 'or')}, or name the file of one: \`--scenario FILE.yaml\``
              : 'state one under `scenarios` in a case or portfolio, or name the file of one: `--scenario FILE.yaml`',
        ]
      : [
          `\`${within}\` has no scenario \`${name}\`, so its figures are those of the files`,
          'state the scenario there too, or leave those cases out',
        ],
  'values-syntax': ({ text, expected }) => VALUES[expected](text),
  'step-not-above-zero': ({ step }) => [
    `steps of \`${step}\` never get from one end of the range to the other`,
    'write a step above 0, from the low end to the high one: `0%..90%:5%`',
  ],
  'range-without-step': ({ address }) => [
    `the range of \`${address}\` has no step`,
    'add one, as in `0%..90%:5%`, or let a design choose the points with `--points 1000`',
  ],
  'not-a-range': ({ address, has }) => [
    `\`--points\` chooses values within a range, and \`${address}\` has a ${has}`,
    has === 'step'
      ? 'leave out the step, as in `25%..75%`, or leave out `--points`'
      : 'write its two ends, as in `25%..75%`, or leave out `--points`',
  ],
  'lists-differ': ({ address, found, other, expected }) => [
    `\`${address}\` has ${found} ${found === 1 ? 'value' : 'values'}, and \`${other}\` has ${expected}`,
    'with `--paired` each list has a value for every point: make them equally long',
  ],
  'too-many-points': ({ points, limit }) => [
    `this makes ${shortNumber(points, 'more than')} points, and the limit is ${limit}`,
    'take larger steps, or raise the limit with `--limit` if you mean it',
  ],
  'nothing-varies': ({ lacking }) => NOTHING_VARIES[lacking],
  'options-mismatch': ({ option, other, needs }) =>
    needs
      ? [
          `\`--${option}\` says nothing without \`--${other}\``,
          `add \`--${other}\`, or leave out \`--${option}\``,
        ]
      : [`\`--${option}\` and \`--${other}\` do not go together`, 'leave out one of the two'],
  'nothing-uncertain': ({ held }) =>
    held.length > 0
      ? [
          `this run puts ${listed(held, 'and')} at one value, and no other figure states how uncertain it is`,
          'leave out the `--set` or the scenario that does so',
        ]
      : [
          'no figure of these cases states how uncertain it is, so there is nothing to draw',
          'give a figure a `distribution`, as `kind: triangular` with `low`, `most_likely` and `high`',
        ],
  'not-drawable': ({ address, because: cause }) => {
    const [reason, remedy = 'take its `distribution` off, or put it at one value with `--set`'] =
      NOT_DRAWABLE[cause];
    return [`\`${address}\` can not be drawn: ${reason}`, remedy];
  },
  usage: ({ message }) => [
    message,
    '`sroi --help` shows the commands, `sroi calc --help` the options of one',
  ],
};

const NOT_DRAWABLE: Readonly<
  Record<Facts['not-drawable']['because'], readonly [reason: string, remedy?: string]>
> = {
  power: ['a formula uses it as a power, or as the decimals to round to'],
  years: [
    'it decides which years there are, and leaves more than 200 plans to choose from',
    'let it be fewer numbers of years, as with `kind: discrete`, or put it at one value with `--set`',
  ],
  several: ['several files state it, and it decides which years there are'],
  dimensions: [
    'with `--method sobol` no more than 256 figures are drawn',
    'use `--method latin-hypercube` or `--method random`',
  ],
  year: ['its formula uses the year `t`, so that it has no one value'],
  horizons: ['there are several horizons'],
  clients: [
    'the case does not say whether its amounts are of one client or of all',
    'say `amounts: per_client` or `amounts: total`',
  ],
};

function didYouMean(suggestion: string): string {
  return `did you mean \`${suggestion}\`?`;
}

function because(cause: string): string {
  const reason = CAUSES[cause];
  return reason === undefined ? '' : `: ${reason}`;
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  ELOOP: 'its links go round in a circle',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'its name is too long',
  'not-a-file': 'it is a folder or a device',
};

const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: 'ask for permission, or copy the file to a folder of your own',
  'not-a-file': 'name a YAML file, or a folder with YAML files',
};

const UNWRITABLE: Readonly<Record<string, string>> = {
  input: 'name another file after `--out`',
  ENOENT: 'make the folder first, or name a file in one that exists',
  ENOSPC: 'make room, or name a file on another disk',
};

const NOTHING_VARIES: Readonly<Record<Facts['nothing-varies']['lacking'], Words>> = {
  values: [
    'nothing varies here',
    'say which figure takes which values, as in `--vary deadweight=0%..90%:5%`, or ask for `--scenarios`',
  ],
  scenarios: [
    'these files state no scenario',
    'state one under `scenarios` in a case or portfolio, or leave out `--scenarios`',
  ],
  cases: [
    'there is no case here but illustrations, and those have no ratio',
    'name the cases that the sweep is of',
  ],
};

const VALUES: Readonly<Record<Facts['values-syntax']['expected'], (text: string) => Words>> = {
  both: (text) => [
    text === ''
      ? 'this does not say what takes which values'
      : `\`${text}\` does not say what takes which values`,
    'write an address and its values, as in `deadweight=25%,50%,75%` or `deadweight=0%..90%:5%`',
  ],
  value: () => [
    'a value is missing here',
    'write a number or a percentage, or take out the comma or the points before it',
  ],
  number: (text) => [
    `\`${text}\` is no number`,
    'write numbers, percentages or sums of them; the values of a sweep can not use names',
  ],
  range: (text) => [
    `\`${text}\` is no range`,
    'write its two ends with two points between them, and a step: `0%..90%:5%`',
  ],
};

const SIGNS: Readonly<Record<IdPattern, string>> = {
  case: 'digits and `-`',
  name: 'digits and `_`',
  scenario: 'digits, `-` and `_`',
};

const SHAPES: Readonly<Record<Shape, string>> = {
  text: 'a single value',
  mapping: 'a block of keys',
  list: 'a list',
  nothing: 'nothing',
};

const SHAPE_HINTS: Readonly<Record<Shape, string>> = {
  text: 'write one value on the line of its key, as in `amount: 1650`',
  mapping: 'write a `key: value` on each line, indented below the key that they belong to',
  list: 'write each item on a line of its own that starts with `- `',
  nothing: 'take it out',
};

const CONVENTIONS = {
  year: 'the cases are of different years',
  discount_rate: 'the cases are discounted at different rates',
  timing: 'the cases are discounted with a different timing',
};

const INVISIBLE: Readonly<Record<string, string>> = {
  'U+00A0': 'a no-break space',
  'U+2007': 'a figure space',
  'U+2009': 'a thin space',
  'U+202F': 'a narrow no-break space',
  'U+200B': 'an invisible sign',
  'U+FEFF': 'an invisible sign',
};

function syntax(found: string, expected: Expected): Words {
  switch (expected) {
    case 'operand':
      return [
        found === ''
          ? 'the formula stops where a number or a name should come'
          : `\`${found}\` stands where a number or a name should come`,
        found === '*'
          ? 'write one `*` to multiply, and `^` for a power'
          : 'write a number, a name or a part in brackets here, or take out what stands before it',
      ];
    case 'operator':
      return [
        `a sign such as \`+\` or \`*\` is missing before \`${found}\``,
        'write `+`, `-`, `*`, `/` or `^` between the two; words of explanation go in `note`',
      ];
    case 'closing-bracket':
      return [
        found === ''
          ? 'a bracket is opened and not closed'
          : `\`${found}\` stands where a bracket should close`,
        found === '' ? 'add `)`' : 'add `)` before it, or a sign such as `+` or `,`',
      ];
    case 'end':
      return [
        `the formula is complete before \`${found}\``,
        found === ')' ? 'take out `)`, or add `(` where it should open' : `take out \`${found}\``,
      ];
    case 'sign':
      return [
        `\`${found}\` does not belong in a formula`,
        'a formula has numbers, `%`, names, `+ - * / ^`, brackets, `round`, `min` and `max`',
      ];
    default:
      return expected satisfies never;
  }
}

function wholeOf(name: string): string {
  if (name === '^') return 'a power';
  if (name === 'round') return 'the number of decimals of `round`';
  return `\`${name}\``;
}
