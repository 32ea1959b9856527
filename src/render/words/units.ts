import type { Language } from '../../model/text.ts';
import type { Unit } from '../../model/unit.ts';

/** A unit in words: `EUR per jaar`, `share`. */
export function unitText(unit: Unit, currency: string, language: Language): string {
  return UNITS[unit][language].replace('¤', currency);
}

/** The sign stands for the currency of the file. */
const UNITS: Readonly<Record<Unit, Readonly<Record<Language, string>>>> = {
  money: { nl: '¤', en: '¤' },
  money_per_year: { nl: '¤ per jaar', en: '¤ a year' },
  money_per_month: { nl: '¤ per maand', en: '¤ a month' },
  money_per_day: { nl: '¤ per dag', en: '¤ a day' },
  money_per_hour: { nl: '¤ per uur', en: '¤ an hour' },
  money_per_client: { nl: '¤ per cliënt', en: '¤ a client' },
  share: { nl: 'aandeel', en: 'share' },
  clients: { nl: 'cliënten', en: 'clients' },
  people: { nl: 'mensen', en: 'people' },
  children: { nl: 'kinderen', en: 'children' },
  places: { nl: 'plaatsen', en: 'places' },
  hours: { nl: 'uren', en: 'hours' },
  days: { nl: 'dagen', en: 'days' },
  months: { nl: 'maanden', en: 'months' },
  years: { nl: 'jaren', en: 'years' },
  index: { nl: 'index', en: 'index' },
  number: { nl: 'getal', en: 'number' },
};
