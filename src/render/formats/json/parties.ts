import type { Parties, Party } from '../../../analysis/parties.ts';
import { figureJson, type Json } from './values.ts';

/** Who is concerned by a case, party by party with its lines. */
export function partiesJson({ stakeholders, gainers, payers }: Parties) {
  return {
    stakeholders: stakeholders.map(partyJson),
    gainers: gainers.map(partyJson),
    payers: payers.map(partyJson),
  };
}

/** The same of the pool, whose lines stand with their cases. */
export function poolPartiesJson({ stakeholders, gainers, payers }: Parties) {
  return {
    stakeholders: stakeholders.map(partyHeadJson),
    gainers: gainers.map(partyHeadJson),
    payers: payers.map(partyHeadJson),
  };
}

function partyJson(party: Party): Json {
  const parts = party.parts.map(({ address, amount }) => ({
    address,
    present_value: figureJson(amount),
  }));
  return { ...partyHeadJson(party), parts };
}

function partyHeadJson({ name, total }: Party) {
  return { party: name ?? null, present_value: figureJson(total) };
}
