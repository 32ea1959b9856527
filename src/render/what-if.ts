import type { Timing } from '../model/settings.ts';
import type { Table } from './page.ts';

/** The controls by which a reader moves what the figures rest on. */
export interface WhatIf {
  /** The ratios as they were and as they are, to stand by the controls. */
  readonly ratios: Table;
  readonly controls: readonly Control[];
  /** When years are reckoned to fall, where all cases agree and say so. */
  readonly timing?: Timing | undefined;
}

/** One figure that can be moved, by a slider or by typing. */
export interface Control {
  /** As `--set` names it. */
  readonly address: string;
  readonly label: string;
  /** What is typed behind a number: a percent sign, or nothing. */
  readonly suffix: '%' | '';
  /** As it stands, as it would be typed; empty where it differs from case to case. */
  readonly text: string;
  /** What its numbers are of: `EUR per client`; empty for a share. */
  readonly unit: string;
  readonly slider: Slider;
}

/** Where a slider runs, in doubles: what counts is the text that it writes. */
export interface Slider {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly at: number;
}
