import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A step of a workflow: an action that GitHub has, or a script. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
}

/** The steps of the only job of a project's workflow. */
export function stepsOf(project: string): readonly Step[] {
  const text = readFileSync(join(project, '.github/workflows/sroi.yaml'), 'utf8');
  const jobs: readonly { steps: readonly Step[] }[] = Object.values(parse(text).jobs);
  if (jobs.length !== 1) throw new Error(`one job was expected, and there are ${jobs.length}`);
  return jobs[0]?.steps ?? [];
}

/** What a script did, as GitHub's runner would see it. */
interface RanStep {
  readonly script: string;
  readonly status: number | null;
  readonly output: string;
}

/** Runs the scripts of a workflow as GitHub's runner does, up to the first that fails. */
export function runWorkflow(project: string): readonly RanStep[] {
  const ran: RanStep[] = [];
  for (const { run: script } of stepsOf(project)) {
    if (script === undefined) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: project,
      encoding: 'utf8',
    });
    ran.push({ script, status, output: stdout + stderr });
    if (status !== 0) break;
  }
  return ran;
}
