import type { Principle } from '../../analysis/lint/principles.ts';
import type { LintCode } from '../../model/lint.ts';
import type { Language } from '../../model/text.ts';

/** What the rules and the checklist come from, as it is cited. Titles stay in their own language. */
export const LITERATURE = {
  guide: {
    short: 'Nicholls et al. (2012)',
    full: 'Nicholls, J., Lawlor, E., Neitzert, E. and Goodspeed, T. (2012). A Guide to Social Return on Investment. The SROI Network.',
  },
  principles: {
    short: 'Social Value International',
    full: 'Social Value International. The Principles of Social Value.',
  },
  green_book: {
    short: 'HM Treasury, Green Book',
    full: 'HM Treasury. The Green Book: Central Government Guidance on Appraisal and Evaluation.',
  },
  arvidson: {
    short: 'Arvidson et al. (2013)',
    full: 'Arvidson, M., Lyon, F., McKay, S. and Moro, D. (2013). Valuing the social? The nature and controversies of measuring social return on investment (SROI). Voluntary Sector Review, 4(1).',
  },
  krlev: {
    short: 'Krlev et al. (2013)',
    full: 'Krlev, G., Münscher, R. and Mülbert, K. (2013). Social Return on Investment (SROI): State-of-the-Art and Perspectives. A Meta-Analysis of Practice in Social Return on Investment (SROI) Studies Published 2000–2012. Centre for Social Investment, Heidelberg University.',
  },
} as const;
type Work = keyof typeof LITERATURE;

interface Citation {
  readonly work: Work;
  /** Of the Guide, one of its six stages; of the Principles, one of the eight. */
  readonly number?: number;
}

/** What each rule comes from. */
export const BASIS: Readonly<Record<LintCode, readonly Citation[]>> = {
  'no-deadweight': [stage(4), principle(5), work('green_book'), work('krlev')],
  'no-attribution': [stage(4), principle(5), work('arvidson')],
  'high-ratio': [stage(5), principle(5), work('arvidson')],
  'counted-twice': [work('guide'), principle(5), work('green_book')],
  'no-source': [stage(3), principle(6), work('arvidson')],
  'unexplained-line': [stage(6), principle(6)],
  'other-year': [principle(6), work('green_book')],
  'mixed-price-years': [work('green_book')],
  'no-sensitivity': [stage(5), work('green_book'), work('krlev')],
  'large-share': [stage(5), principle(4)],
  'assumption-only': [principle(6), work('arvidson')],
  'beyond-horizon': [stage(3), work('green_book')],
};

/** The numbers of the principles. */
export const PRINCIPLE_NUMBERS: Readonly<Record<Principle, number>> = {
  'involve-stakeholders': 1,
  'understand-what-changes': 2,
  'value-what-matters': 3,
  'only-material': 4,
  'do-not-over-claim': 5,
  'be-transparent': 6,
  'verify-the-result': 7,
  'be-responsive': 8,
};

/** `Nicholls et al. (2012), stage 4`. */
export function citationText({ work: name, number }: Citation, language: Language): string {
  const { short } = LITERATURE[name];
  if (number === undefined) return short;
  return `${short}, ${WHERE[name === 'guide' ? 'stage' : 'principle'][language]} ${number}`;
}

const WHERE = {
  stage: { nl: 'fase', en: 'stage' },
  principle: { nl: 'principe', en: 'principle' },
} as const;

function stage(number: number): Citation {
  return { work: 'guide', number };
}

function principle(number: number): Citation {
  return { work: 'principles', number };
}

function work(name: Work): Citation {
  return { work: name };
}
