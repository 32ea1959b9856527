import type { Packed } from '../../../model/packed.ts';
import type { Language } from '../../../model/text.ts';
import type { Origin } from '../../pages/report/provenance.ts';

/** What a report carries along so that it can be made again with other assumptions. */
export interface PageData {
  /** The portfolio as it was calculated, with the overrides of the run in it. */
  readonly portfolio: Packed;
  readonly origin: Origin;
  readonly language: Language;
  /** The value of the SROI that is asked for, as it would be typed. */
  readonly target: string;
}
