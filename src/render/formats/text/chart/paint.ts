import type { Tone } from '../../../page.ts';

/** Gives a text its colour; gives it back as it is where there is none. */
export type PaintText = (text: string, tone: Tone | undefined) => string;
