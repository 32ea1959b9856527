import { type Diagnostic, fault } from '../diagnostic.ts';

/** A number as it stands at the head of a text, with what is wrong with its spelling. */
interface WrittenNumber {
  /** Digits with at most one point: what a decimal is made from. Unusable when at fault. */
  readonly digits: string;
  readonly length: number;
  readonly fault?: Diagnostic;
}

/** More digits than any result keeps: the number would not survive whole. */
const LONGEST = 40;

/**
 * Reads the number at the head of `text`, or nothing if none stands there. Only digits with a point
 * are a number. Half of our readers write a comma for decimals and a point for thousands, so what
 * could be read in two ways is a fault that offers both spellings, never a guess.
 *
 * @param inCall whether the number stands among a function's arguments, where a comma separates
 */
export function readNumber(text: string, inCall: boolean): WrittenNumber | undefined {
  const written = (inCall ? IN_CALL : ANYWHERE).exec(text)?.[0];
  if (written === undefined) return undefined;
  const length = written.length;
  const give = (spelling?: WrittenNumber['fault']): WrittenNumber =>
    spelling ? { digits: written, length, fault: spelling } : { digits: written, length };

  if (/[eE]/.test(written)) {
    return give(fault('exponent', { text: written, suggestion: withoutExponent(written) }));
  }
  if (/^\d+(\.\d+)?$/.test(written)) {
    if (written.replace('.', '').replace(/^0+/, '').length > LONGEST) {
      return give(fault('number-too-long', { limit: LONGEST }));
    }
    return /^\d{1,3}\.\d{3}$/.test(written) && !written.startsWith('0.')
      ? give(ambiguous(written, '.'))
      : give();
  }
  if (/^\d{1,3},\d{3}$/.test(written) && !written.startsWith('0,'))
    return give(ambiguous(written, ','));
  if (/^\d+,\d+$/.test(written)) {
    return give(fault('decimal-comma', { text: written, suggestion: written.replace(',', '.') }));
  }
  return give(
    fault('thousands-separator', { text: written, suggestion: withoutThousands(written) }),
  );
}

const SPACES = ' \u00a0\u2009\u202f';
const MARKS = "._'\u2019";
const EXPONENT = '(?:[eE][+-]?\\d+)?';
const THOUSANDS = `[${SPACES}]\\d{3}(?!\\d)`;
const ANYWHERE = new RegExp(`^\\d+(?:[,${MARKS}]\\d+|${THOUSANDS})*${EXPONENT}`);
const IN_CALL = new RegExp(`^\\d+(?:[${MARKS}]\\d+|${THOUSANDS})*${EXPONENT}`);

function ambiguous(written: string, separator: string): Diagnostic {
  const whole = written.replace(separator, '');
  return fault('ambiguous-thousands', {
    text: written,
    whole,
    exact: `${written.replace(separator, '.')}0`,
  });
}

/** The last separator starts the decimals if it differs from the ones before it. */
function withoutThousands(written: string): string {
  const separators = written.match(/\D/g) ?? [];
  const last = separators.at(-1) ?? '';
  const hasDecimals = (last === '.' || last === ',') && separators[0] !== last;
  const cut = hasDecimals ? written.lastIndexOf(last) : written.length;
  const digits = (part: string): string => part.replace(/\D/g, '');
  return digits(written.slice(0, cut)) + (hasDecimals ? `.${digits(written.slice(cut))}` : '');
}

/** `1.5e3` as `1500`; nothing where the plain spelling would be absurdly long. */
function withoutExponent(written: string): string | undefined {
  const [, whole = '', decimals = '', power = ''] =
    /^(\d+)\.?(\d*)[eE]([+-]?\d+)$/.exec(written) ?? [];
  const shift = Number(power);
  if (whole === '' || !(Math.abs(shift) <= 20)) return undefined;
  const digits = '0'.repeat(20) + whole + decimals + '0'.repeat(20);
  const point = 20 + whole.length + shift;
  const plain = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return plain.replace(/\.?0+$/, '');
}
