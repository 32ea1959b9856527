import type { Part } from '../../analysis/lint/principles.ts';
import type { LintWords } from './lint-words.ts';

/** The eight principles: what the files show of each, and what a person must answer. */
export const LINT_PRINCIPLES_EN: LintWords['principles'] = {
  'involve-stakeholders': {
    title: 'Involve stakeholders',
    shown: ({ lines_with_stakeholder, stakeholders, lines_with_payer_or_gainer }) => [
      `${part(lines_with_stakeholder)} lines name a stakeholder${stakeholders > 0 ? `, ${stakeholders} different ${stakeholders === 1 ? 'one' : 'ones'}` : ''}`,
      `${part(lines_with_payer_or_gainer)} lines name who pays or who gains`,
    ],
    asked: [
      'Who was asked what changed for them, how, and how many of them?',
      'Who is affected and was not asked?',
    ],
  },
  'understand-what-changes': {
    title: 'Understand what changes',
    shown: ({ cases_with_story, lines_against_the_gain, effects_not_valued }) => [
      `${part(cases_with_story)} cases tell what happened`,
      `${part(lines_against_the_gain)} lines count against the gain`,
      `${effects_not_valued} ${effects_not_valued === 1 ? 'effect is' : 'effects are'} named and not put in money`,
    ],
    asked: [
      'How is it known that these changes took place, and that they lasted as long as is counted?',
      'Which changes were unwanted or not intended, and are they in it?',
    ],
  },
  'value-what-matters': {
    title: 'Value the things that matter',
    shown: ({ lines_with_source, lines_with_assumption, figures_with_range, scenarios }) => [
      `${part(lines_with_source)} lines have a source, ${part(lines_with_assumption)} state an assumption`,
      `${part(figures_with_range)} figures have a range, and ${scenarios === 0 ? 'no scenario is' : scenarios === 1 ? '1 scenario is' : `${scenarios} scenarios are`} stated`,
    ],
    asked: [
      'Do the money values show what the change is worth to those who live through it, or only what could be priced?',
    ],
  },
  'only-material': {
    title: 'Only include what is material',
    shown: ({ small_lines, not_valued_with_reason, cases_in_pool }) => [
      `${part(small_lines)} lines are below 1% of the value of all lines together`,
      not_valued_with_reason.of === 0
        ? 'no effect is named that is not put in money'
        : `${part(not_valued_with_reason)} effects that are not put in money say why`,
      `${part(cases_in_pool)} cases count in the pool`,
    ],
    asked: [
      'Would anybody decide otherwise if what was left out were in, or if a line were taken out?',
      'How were these cases chosen, and what became of the others?',
    ],
  },
  'do-not-over-claim': {
    title: 'Do not over-claim',
    shown: (shown) => [
      `${part(shown.lines_with_deadweight)} lines take deadweight off, ${shares(shown.deadweights)}`,
      `${part(shown.lines_with_attribution)} lines leave a share to others, ${shares(shown.attributions)}`,
      `${part(shown.lines_with_displacement)} lines take displacement off`,
      ...(shown.lines_with_drop_off.of > 0
        ? [`${part(shown.lines_with_drop_off)} lines of several years drop off`]
        : []),
    ],
    asked: [
      'Was there a control or comparison group? If not, what do deadweight and attribution rest on? A file can not prove a control group.',
      'Did the change displace the same change elsewhere?',
    ],
  },
  'be-transparent': {
    title: 'Be transparent',
    shown: (shown) => [
      `${part(shown.figures_with_source)} figures have a source, ${part(shown.figures_with_words)} a note, assumption, reason or derivation`,
      `${shown.limitations} ${shown.limitations === 1 ? 'limitation is' : 'limitations are'} stated, and the perspective is ${shown.perspective ? 'stated' : 'not stated'}`,
      `${shown.rules_off} ${shown.rules_off === 1 ? 'rule' : 'rules'} of this lint switched off`,
    ],
    asked: [
      'Do the sources say what they are cited for? No program has read them.',
      'Do the limitations stand beside the ratio wherever it is published?',
    ],
  },
  'verify-the-result': {
    title: 'Verify the result',
    shown: ({ published_that_hold }) => [
      published_that_hold.of === 0
        ? 'no published figure to check against'
        : `${part(published_that_hold)} published figures come out again`,
    ],
    asked: ['Who, without a part in the study, has gone through its sources and its choices?'],
  },
  'be-responsive': {
    title: 'Be responsive',
    shown: () => [],
    asked: [
      'What was decided or changed because of these results?',
      'When will the figures be looked at again, and by whom?',
    ],
  },
};

function part({ count, of }: Part): string {
  return `${count} of ${of}`;
}

/** One share for all lines is a rule of thumb, not a finding for each of them. */
function shares(count: number): string {
  return count === 1 ? 'one share for all' : `${count} different shares`;
}
