import { rangeTexts, type Spot } from './spot.ts';

/** Cells and written parts as arguments of a sum, the cells in ranges where they follow each other. */
export function argumentTexts(parts: readonly (Spot | string)[], sheet: string): readonly string[] {
  const texts: string[] = [];
  let run: Spot[] = [];
  const endRun = (): void => {
    texts.push(...rangeTexts(run, sheet));
    run = [];
  };
  for (const part of parts) {
    if (typeof part !== 'string') run.push(part);
    else {
      endRun();
      texts.push(part);
    }
  }
  endRun();
  return texts;
}

/** Excel's functions take 255. */
const MOST_ARGUMENTS = 200;

/** So many arguments as a function takes: sums of portions of them, where there are more. */
export function inPortions(texts: readonly string[]): readonly string[] {
  if (texts.length <= MOST_ARGUMENTS) return texts;
  const portions: string[] = [];
  for (let at = 0; at < texts.length; at += MOST_ARGUMENTS) {
    portions.push(`SUM(${texts.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return inPortions(portions);
}
