import type { Language } from '../../model/text.ts';

/** The portfolio file of a new project. */
export function portfolioText(language: Language): string {
  return language === 'nl' ? NL : EN;
}

const EN = `\
# What is said of the cases of this folder together.
title: The value of the bike workshop
language: en                        # of what sroi shows, unless it is asked for another

# All cases of this folder belong to it, in the order of their file names. To choose or to order
# them, list their ids:
# cases:
#   - into-work
#   - young-mechanics

# A perspective and the first limitation stand under every pooled figure.
perspective: Seen from the government's side.
limitations:
  - Invented cases of people whom the workshop helped; they are no sample of all participants.
  - What happens after the second year does not count.

# The pool divides sums, it does not take the mean of ratios.
published:
  source: annual_report, page 15
  present_value: 38430              # 10710 + 27720
  investment: 22500                 # 2500 + 20000
  sroi: 1.71                        # 38430 / 22500 = 1.708
`;

const NL = `\
# Wat er van de casussen van deze map samen te zeggen is.
title: De waarde van het Fietsatelier
language: nl                        # van wat sroi toont, tenzij een andere gevraagd wordt

# Alle casussen van deze map horen erbij, in de volgorde van hun bestandsnamen. Om ze te kiezen of te
# ordenen, geeft u een lijst van hun id's:
# cases:
#   - naar-werk
#   - jonge-vakmensen

# Het perspectief en de eerste beperking staan onder elk totaal.
perspective: Bekeken vanuit de overheid.
limitations:
  - Verzonnen casussen van mensen die het atelier hielp; ze zijn geen steekproef van alle deelnemers.
  - Wat er na het tweede jaar gebeurt, telt niet mee.

# Het totaal deelt sommen door elkaar; het is geen gemiddelde van ratio's.
published:
  source: jaarverslag, blz. 15
  present_value: 38430              # 10710 + 27720
  investment: 22500                 # 2500 + 20000
  sroi: 1.71                        # 38430 / 22500 = 1.708
`;
