/** The columns of a case, as they stand in a Value Map. */
export const COLUMNS = [
  { id: 'line', width: 42 },
  { id: 'source', width: 32 },
  { id: 'amount', width: 14 },
  { id: 'quantity', width: 9 },
  { id: 'firstYear', width: 9 },
  { id: 'years', width: 9 },
  { id: 'deadweight', width: 12 },
  { id: 'attribution', width: 12 },
  { id: 'displacement', width: 12 },
  { id: 'drop_off', width: 9 },
  { id: 'kept_share', width: 9 },
  { id: 'total', width: 14 },
  { id: 'gain', width: 14 },
  { id: 'impact', width: 14 },
  { id: 'present_value', width: 14 },
] as const;

type ColumnId = (typeof COLUMNS)[number]['id'];

export function columnOf(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id);
}

/** Where the years of a plan begin: year 0 under the amounts. */
export const FIRST_YEAR = columnOf('amount');
