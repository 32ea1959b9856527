import type { Checked } from '../../analysis/check.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Reason } from '../../model/reason.ts';
import type { Language } from '../../model/text.ts';
import { showNumber } from '../numbers.ts';
import { REASONS, TERMS } from './terms.ts';

/** Decimals for a computed figure where the publication has none to go by. */
const USUAL_DECIMALS = 2;

/** What the publication says, as it prints it: a number, or that there is none. */
export function publishedText({ published }: Checked, language: Language): string {
  const { value, decimals } = published;
  return value ? showNumber(value, decimals, language) : TERMS.none[language];
}

/** What was computed, at the decimals of the publication. */
export function computedText(checked: Checked, language: Language): string {
  const { computed, rounded, published } = checked;
  const value: Decimal | undefined = rounded ?? computed.value;
  if (!value) return TERMS.none[language];
  return showNumber(value, published.value ? published.decimals : USUAL_DECIMALS, language);
}

/** One sentence on a published figure that does not hold. */
export function failureText(checked: Checked, language: Language): string {
  const { address, published, computed } = checked;
  const said = publishedText(checked, language) + because(published.reason, language);
  const found = computedText(checked, language) + because(computed.reason, language);
  return language === 'nl'
    ? `${address} is gepubliceerd als ${said}, maar berekend is ${found}`
    : `${address} is published as ${said}, but computed is ${found}`;
}

/** `15 of 16 published figures hold`. */
export function heldText(all: readonly Checked[], language: Language): string {
  const held = all.filter(({ holds }) => holds).length;
  if (language === 'nl') {
    return all.length === 1
      ? `${held} van 1 gepubliceerd cijfer klopt.`
      : `${held} van ${all.length} gepubliceerde cijfers kloppen.`;
  }
  return all.length === 1
    ? `${held} of 1 published figure holds.`
    : `${held} of ${all.length} published figures hold.`;
}

function because(reason: Reason | undefined, language: Language): string {
  return reason === undefined ? '' : ` (${REASONS[reason][language].replace(/\.$/, '')})`;
}
