import { spawnSync } from 'node:child_process';

/** A program that is not ours, with which some tests try what we make. */
interface Program {
  readonly name: string;
  readonly command: string;
  /** What is not tried without it. */
  readonly tries: string;
  /** The variable that says where it is. */
  readonly variable: string;
}

export const CHROMIUM: Program = {
  name: 'Chromium',
  command: process.env.CHROMIUM ?? '/usr/bin/chromium',
  tries: 'no report was opened in a browser',
  variable: 'CHROMIUM',
};

export const LIBREOFFICE: Program = {
  name: 'LibreOffice',
  command: process.env.SOFFICE ?? 'soffice',
  tries: 'no workbook was recalculated',
  variable: 'SOFFICE',
};

/**
 * Whether the tests that need a program run. Where it is missing they are skipped; never in continuous
 * integration, where a missing program is a failure.
 */
export function mayTry(program: Program): boolean {
  return Boolean(process.env.CI) || isThere(program);
}

/** Last of all that a run says: what it left out, where nobody can overlook it. */
export function teardown(): void {
  for (const program of [CHROMIUM, LIBREOFFICE].filter((one) => !mayTry(one))) {
    const { name, command, tries, variable } = program;
    console.warn(`\nSKIPPED: ${tries}, as there is no ${name} at ${command} (set ${variable})`);
  }
}

function isThere({ command }: Program): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
