import type { SkeletonTexts } from './skeleton-texts.ts';

/** A case to be filled in, in English. */
export const SKELETON_EN: SkeletonTexts = {
  deadweight: `\
deadweight:
  value: 50%
  assumption: An example. Say what share would have happened anyway, and how you know.`,
  attribution: `\
attribution:
  value: 50%
  assumption: An example. Say what share is owed to others, and how you know.`,
  investment: `\
investment:
  staff:
    label: Staff
    amount: 30 * 45
    assumption: An example. Hours of work, at the cost of an hour.`,
  whole: ({ id, year, deadweight, attribution, investment }) => `\
# A case to be filled in. Lines that begin with # are comments: take the mark away to use them.
# An amount is a number or a formula: + - * / ( ) round min max, decimals with a point, shares as 50%.
case: ${id}
title: A title for people
year: ${year}
# A draft: take this line away when the case may count in the pool.
pool: false

# story: What happened, in a few sentences.
# tags:
#   target_group: jobseekers

# How many people the case is about, and whether its amounts are \`per_client\` or \`total\`.
# clients: 12
# amounts: per_client

# How much of each change counts. Parameter file and portfolio state it for all cases, a case only
# what is different for it.
${deadweight}
${attribution}

# The case's own inputs, in place of the cost per client.
${investment}

# Amounts are positive: the group gives the sign. Each line says its source, or what it assumes.
# Income gained in the situation with the programme.
benefits:
  taxes:
    label: Taxes and contributions on the new wage
    amount: 800 * 12
    assumption: An example. Name your source, with the key source in place of assumption.

# Income of the situation without, now lost.
# forgone_benefits:
#   earlier_taxes:
#     label: Taxes on the earlier wage
#     amount: 100 * 12
#     assumption: An example.

# Cost newly borne. A line may run several years, and count more than once.
# costs:
#   training:
#     label: Training
#     amount: 450
#     quantity: 2
#     starts: 1
#     duration: 2
#     drop_off: 20%
#     assumption: An example.

# Cost of the situation without, no longer borne.
# avoided_costs:
#   income_support:
#     label: Income support
#     amount: 1200 * 12
#     assumption: An example.

# What you name and do not put in money.
# not_valued:
#   - effect: More self-confidence
#     because: We know of no price for it.

# What your publication prints: \`sroi check\` holds it against what is computed.
# published:
#   source: My report, page 12
#   gain: 9600
`,
};
