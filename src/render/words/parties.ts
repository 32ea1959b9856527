import type { Language } from '../../model/text.ts';

/** What a party may be to a line. */
export type Role = 'stakeholder' | 'gainer' | 'payer';

/** The words for who is concerned by a case: who gains, who pays, whose change it is. */
interface PartyWords {
  /** Heads of columns. */
  readonly roles: Readonly<Record<Role, string>>;
  /** What the parties in a role come to. */
  readonly totals: Readonly<Record<Role, string>>;
  /** Why a party stands in a role that no line gives it. */
  readonly reversed: Readonly<Record<Role, string>>;
  /** For all that names nobody, or has no such tag. */
  readonly notStated: string;
  readonly together: string;
  readonly ofPool: string;
  readonly net: (gains: string, pays: string, net: string) => string;
}

export const PARTY_WORDS: Readonly<Record<Language, PartyWords>> = {
  en: {
    roles: { stakeholder: 'Stakeholder', gainer: 'Who gains', payer: 'Who pays' },
    totals: { stakeholder: 'Present value', gainer: 'Gains', payer: 'Payments' },
    reversed: {
      stakeholder: '',
      gainer: 'No gainer is stated: saved by whose cost it is.',
      payer: 'No payer is stated: lost by whose benefit it is.',
    },
    notStated: 'not stated',
    together: 'Together',
    ofPool: 'The pool: who gains and who pays',
    net: (gains, pays, net) =>
      `Gains of ${gains} less payments of ${pays}: a net present value of ${net}.`,
  },
  nl: {
    roles: { stakeholder: 'Belanghebbende', gainer: 'Wie wint', payer: 'Wie betaalt' },
    totals: { stakeholder: 'Contante waarde', gainer: 'Gewonnen', payer: 'Betaald' },
    reversed: {
      stakeholder: '',
      gainer: 'Geen begunstigde opgegeven: bespaard door wie de kost draagt.',
      payer: 'Geen betaler opgegeven: verloren door wie de baat heeft.',
    },
    notStated: 'niet opgegeven',
    together: 'Samen',
    ofPool: 'Het totaal: wie wint en wie betaalt',
    net: (gains, pays, net) =>
      `Gewonnen ${gains}, min betaald ${pays}: een netto contante waarde van ${net}.`,
  },
};
