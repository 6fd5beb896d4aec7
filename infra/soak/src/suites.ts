import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Suites {
  /** Parts of the paths of test files. */
  readonly files: readonly string[];
  /** What has them go through more than they do at each change. */
  readonly variables: Readonly<Record<string, string>>;
  /** A part of the name of the tests that are run; all of them without it. */
  readonly only?: string | undefined;
}

/** Runs test suites on the PostgreSQL of the environment, in numbers that a change does not wait for. */
export async function runSuites({ files, variables, only }: Suites): Promise<{ passed: number; failed: number }> {
  if (!process.env['DATABASE_URL'])
    throw new MissingPrerequisite('This takes a PostgreSQL: eval "$(npm run -s servers -- up)".');
  const folder = await mkdtemp(join(tmpdir(), 'kindred-soak-'));
  const report = join(folder, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...files,
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(only ? ['-t', only] : []),
  ];
  try {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...variables },
    });
    await once(child, 'exit');
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      success,
    } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    return { passed, failed: success ? 0 : Math.max(failed, 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
