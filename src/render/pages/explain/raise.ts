import type { Move, Raise } from '../../../analysis/raise.ts';
import type { Outcome } from '../../../engine/result.ts';
import { exactText } from '../../../model/decimal.ts';
import { inLanguage, type Language } from '../../../model/text.ts';
import { diagnosticMessage } from '../../diagnostics.ts';
import { showAmount, showNumber } from '../../numbers.ts';
import type { Block, Cell, Row } from '../../page.ts';
import { PARAMETER_WORDS } from '../../words/parameters.ts';
import { FIGURE_TERMS, REASONS, TERMS } from '../../words/terms.ts';
import { createFootnotes, type Footnotes } from '../footnotes.ts';
import { parameterValue } from '../parameters/value.ts';

/** What each case and the pool come to when a figure is 10% higher, and how that was found. */
export function raiseBlocks(raise: Raise, language: Language): readonly Block[] {
  const words = PARAMETER_WORDS[language];
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  if (raise.faults.length > 0) {
    const why = raise.faults.map((fault) => diagnosticMessage(fault, language).message);
    return [paragraph(`${words.refused} ${[...new Set(why)].join('; ')}.`)];
  }
  const moved = raise.moves.filter(({ isMoved }) => isMoved);
  const unmoved = raise.moves.filter(({ isMoved }) => !isMoved);
  const isZero = raise.raised.every(({ parameter: { value } }) =>
    typeof value === 'object' ? value.isZero() : false,
  );
  if (moved.length === 0) return [paragraph(isZero ? words.zero : words.movesNothing)];
  const areRatios = moved.every(({ figure }) => figure === 'sroi');
  const notes = createFootnotes();
  return [
    paragraph(raisedText(raise, language)),
    {
      kind: 'table',
      columns: [
        { head: TERMS.case[language], align: 'left' },
        { head: areRatios ? FIGURE_TERMS.sroi[language] : words.now, align: 'right' },
        { head: words.higher, align: 'right' },
        { head: words.change, align: 'right' },
      ],
      rows: moved.map((one) => rowOf(one, notes, language)),
    },
    ...notes.block(),
    ...(unmoved.length > 0
      ? [paragraph(words.unmoved(unmoved.map((one) => unmovedName(one, language)).join(', ')))]
      : []),
    ...(raise.spared.length > 0 ? [paragraph(words.spared(raise.spared.join(', ')))] : []),
    paragraph(words.exact(overridesText(raise))),
  ];
}

/** `861,300,000 in place of 783,000,000`; each with its file where several differ. */
function raisedText({ raised }: Raise, language: Language): string {
  const words = PARAMETER_WORDS[language];
  const pairs = raised.map(({ parameters, parameter, to }) => {
    const shown = { language, currency: parameters.currency };
    const from = parameterValue(parameter, shown);
    const then = parameterValue({ ...parameter, value: to }, shown);
    return { path: parameters.path, text: words.inPlaceOf(then, from) };
  });
  const isOne = new Set(pairs.map(({ text }) => text)).size === 1;
  const texts = pairs.map(({ path, text }) => (isOne ? text : `${text} (${path})`));
  return words.raised([...new Set(texts)].join('; '));
}

/** `--set 'fee=50 * 110%'`; each with its file where several differ. */
function overridesText({ raised }: Raise): string {
  const isOne = new Set(raised.map(({ override }) => override)).size === 1;
  const texts = raised.map(({ override, parameters }) =>
    isOne ? `--set '${override}'` : `--set '${override}' (${parameters.path})`,
  );
  return [...new Set(texts)].join(', ');
}

function rowOf(move: Move, notes: Footnotes, language: Language): Row {
  const cell = (outcome: Outcome): Cell => {
    if (!outcome.value)
      return { text: TERMS.none[language], mark: notes.mark(REASONS[outcome.reason][language]) };
    return move.figure === 'sroi'
      ? { text: showNumber(outcome.value, 2, language) }
      : { text: showAmount(outcome.value, language) };
  };
  const { change } = move;
  const sign = change?.isPositive() ? '+' : '';
  return {
    kind: move.case ? undefined : 'total',
    cells: [
      { text: nameOf(move, language) },
      cell(move.before),
      cell(move.after),
      { text: change ? sign + exactText(change) : TERMS.none[language] },
    ],
  };
}

/** The case or the pool, with the figure where it is not the ratio. */
function nameOf({ case: of, figure }: Move, language: Language): string {
  const name = of ? of.id : TERMS.pool[language];
  return figure === 'sroi' ? name : `${name} (${FIGURE_TERMS[figure][language].toLowerCase()})`;
}

function unmovedName({ case: of }: Move, language: Language): string {
  return of ? of.id : TERMS.pool[language].toLowerCase();
}

/** The portfolio that is raised, where there are several. */
export function portfolioHeading({ before }: Raise, language: Language): readonly Block[] {
  const { title, place } = before.portfolio;
  const text = title === undefined ? place?.source : inLanguage(title, language);
  return text === undefined ? [] : [{ kind: 'paragraph', text, tone: 'strong' }];
}
