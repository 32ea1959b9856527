import type { Language } from '../../model/text.ts';

/** The words of `explain`, beside the names of figures and the reasons of pages. */
interface ExplainWords {
  /** What the method calls its own parts, by the last word of their address. */
  readonly parts: Readonly<Record<string, string>>;
  readonly above: string;
  readonly unrounded: string;
  readonly place: string;
  readonly overridden: string;
  readonly default: string;
  readonly source: string;
  readonly note: string;
  readonly assumption: string;
  readonly because: string;
  readonly derivation: string;
  readonly validFrom: string;
  readonly priceYear: string;
  readonly range: string;
  readonly distribution: string;
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainWords>> = {
  en: {
    parts: {
      sroi: 'SROI ratio',
      sroi_without: 'Pooled SROI without this case',
      share: 'Share of the pool',
      kept_share: 'Share that counts after deductions',
      deadweight: 'Deadweight',
      attribution: 'Attribution to others',
      contribution: 'Contribution',
      displacement: 'Displacement',
      drop_off: 'Drop-off',
      discount_rate: 'Discount rate',
      discount_after: 'Last year that is not discounted',
      horizon: 'Last year that counts',
      cost_per_client: 'Cost per client',
      clients: 'Clients',
      quantity: 'Quantity',
      value: 'Value of a year',
      first_year_impact: 'Impact of the first year',
      benefits: 'Benefits',
      forgone_benefits: 'Forgone benefits',
      costs: 'Costs',
      avoided_costs: 'Avoided costs',
      cumulative: 'Impact less investment so far',
      discounted_cumulative: 'The same, discounted',
    },
    above: '(as above)',
    unrounded: 'unrounded:',
    place: 'stated at',
    overridden: 'put in place by',
    default: 'the default of the method: no file states it',
    source: 'source:',
    note: 'note:',
    assumption: 'assumption:',
    because: 'because:',
    derivation: 'derivation, not used:',
    validFrom: 'valid from',
    priceYear: 'in prices of',
    range: 'range:',
    distribution: 'distribution:',
  },
  nl: {
    parts: {
      sroi: 'SROI-ratio',
      sroi_without: 'Totale SROI zonder deze casus',
      share: 'Aandeel in het totaal',
      kept_share: 'Deel dat meetelt na aftrek',
      deadweight: 'Deadweight',
      attribution: 'Attributie aan anderen',
      contribution: 'Eigen aandeel',
      displacement: 'Verdringing',
      drop_off: 'Drop-off',
      discount_rate: 'Discontovoet',
      discount_after: 'Laatste jaar dat niet verdisconteerd wordt',
      horizon: 'Laatste jaar dat telt',
      cost_per_client: 'Kost per cliënt',
      clients: 'Cliënten',
      quantity: 'Aantal',
      value: 'Waarde van een jaar',
      first_year_impact: 'Impact van het eerste jaar',
      benefits: 'Baten',
      forgone_benefits: 'Gederfde baten',
      costs: 'Kosten',
      avoided_costs: 'Vermeden kosten',
      cumulative: 'Impact min investering tot dan',
      discounted_cumulative: 'Hetzelfde, verdisconteerd',
    },
    above: '(zie hoger)',
    unrounded: 'onafgerond:',
    place: 'staat op',
    overridden: 'in de plaats gezet door',
    default: 'de standaard van de methode: geen bestand zegt het',
    source: 'bron:',
    note: 'nota:',
    assumption: 'aanname:',
    because: 'omdat:',
    derivation: 'afleiding, niet gebruikt:',
    validFrom: 'geldig vanaf',
    priceYear: 'in prijzen van',
    range: 'bereik:',
    distribution: 'verdeling:',
  },
};
