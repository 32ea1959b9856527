import type { Checked } from '../../analysis/check.ts';
import { exactText } from '../../model/decimal.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { showNumber, showQuantity } from '../numbers.ts';
import type { Block, Page, Row } from '../page.ts';
import { computedText, failureText, heldText, publishedText } from '../words/checked.ts';
import { SENTENCES } from '../words/sentences.ts';
import { TERMS } from '../words/terms.ts';

/** Every published figure beside the computed one, and those that differ by name and place. */
export function checkPage(all: readonly Checked[], language: Language): Page {
  const failed = all.filter(({ holds }) => !holds);
  return {
    language,
    title: TERMS.check[language],
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: TERMS.figure[language], align: 'left' },
          { head: TERMS.published[language], align: 'right' },
          { head: TERMS.computed[language], align: 'right' },
          { head: TERMS.difference[language], align: 'right' },
          { head: TERMS.tolerance[language], align: 'right' },
          { head: TERMS.verdict[language], align: 'left' },
        ],
        rows: all.map((checked) => rowOf(checked, language)),
      },
      ...tolerances(all, language),
      ...failed.map((checked): Block => {
        const { source, line } = checked.published.place;
        const text = `${source}:${line}: ${failureText(checked, language)}.`;
        return { kind: 'paragraph', text, tone: 'bad' };
      }),
      { kind: 'paragraph', text: heldText(all, language), tone: failed.length ? 'bad' : 'good' },
    ],
  };
}

function rowOf(checked: Checked, language: Language): Row {
  const { address, published, difference, holds } = checked;
  const { decimals, tolerance } = published;
  return {
    cells: [
      { text: address },
      { text: publishedText(checked, language) },
      { text: computedText(checked, language) },
      { text: difference ? showNumber(difference, decimals, language) : '' },
      { text: tolerance ? showQuantity(tolerance, language, TOLERANCE_DECIMALS) : '' },
      holds
        ? { text: TERMS.holds[language], tone: 'good' }
        : { text: TERMS.fails[language], tone: 'bad' },
    ],
  };
}

/** More than any publication prints: a tolerance is shown as it is stated. */
const TOLERANCE_DECIMALS = 20;

/** The tolerances that were used, each with its reason and the figures that it is stated for. */
function tolerances(all: readonly Checked[], language: Language): readonly Block[] {
  const entries = new Map<string, { tolerance: string; because: string; addresses: string[] }>();
  for (const { address, published } of all) {
    if (!published.tolerance) continue;
    const because = published.because === undefined ? '' : inLanguage(published.because, language);
    const key = `${exactText(published.tolerance)} ${because}`;
    const tolerance = showQuantity(published.tolerance, language, TOLERANCE_DECIMALS);
    const entry = entries.get(key) ?? { tolerance, because, addresses: [] };
    entry.addresses.push(address);
    entries.set(key, entry);
  }
  return [...entries.values()].map(({ tolerance, because, addresses }) => ({
    kind: 'paragraph',
    text: SENTENCES[language].tolerance(tolerance, addresses.join(', '), because),
  }));
}
