import { fault } from '../model/diagnostic.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Draft, openDraft } from './draft.ts';
import { createCite } from './read/citation.ts';
import { readScenarioFile } from './read/scenarios.ts';
import type { Run } from './run.ts';
import { firstPlace, valueAt } from './yaml/node.ts';

/**
 * The scenarios of a portfolio: those that its file states, and those with a file of their own.
 * Reports a name that two of them have.
 *
 * @param drafts the files with a scenario
 * @param parameters those that tell what is cited
 */
export function gatherScenarios(
  stated: readonly Scenario[],
  drafts: readonly Draft[],
  run: Run,
  parameters: Parameters | undefined,
): readonly Scenario[] {
  const byId = new Map(stated.map((scenario) => [scenario.id, scenario]));
  for (const draft of drafts) {
    const scenario = readScenarioDraft(draft, run, parameters);
    const before = scenario && byId.get(scenario.id);
    if (scenario && before) {
      run.report(fault('duplicate-scenario', { id: scenario.id }, scenario.place, [before.place]));
    } else if (scenario) {
      byId.set(scenario.id, scenario);
    }
  }
  return [...byId.values()];
}

/** Reads a scenario from a file that stands beside no portfolio. */
export function readScenarioAt(name: string, run: Run): Scenario | undefined {
  const draft = openDraft(run, name);
  if (draft.kind === 'scenario' || !draft.root) return readScenarioDraft(draft, run, undefined);
  if (valueAt(draft.root, 'scenario') === undefined) {
    run.report(fault('missing-key', { key: 'scenario' }, firstPlace(draft.root)));
  } else {
    draft.diagnostics.forEach(run.report);
  }
  return undefined;
}

function readScenarioDraft(
  { root, diagnostics }: Draft,
  run: Run,
  parameters: Parameters | undefined,
): Scenario | undefined {
  const { report } = run;
  diagnostics.forEach(report);
  const cite = createCite(parameters?.publications ?? new Map(), report);
  return root && readScenarioFile(root, { report, cite });
}
