import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf, type Counts } from '@kindred/jest/counts';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Suites {
  /** Parts of the paths of test files. */
  readonly files: readonly string[];
  /** What has them go through more than they do at each change. */
  readonly variables: Readonly<Record<string, string>>;
  /** A part of the name of the tests that are run; all of them without it. */
  readonly only?: string | undefined;
  /** Whether the embedded database will do. */
  readonly onAnyDatabase?: boolean;
}

/** Runs test suites on the PostgreSQL of the environment, in numbers that a change does not wait for. */
export async function runSuites({ files, variables, only, onAnyDatabase = false }: Suites): Promise<Counts> {
  if (!onAnyDatabase && !process.env['DATABASE_URL'])
    throw new MissingPrerequisite('This takes a PostgreSQL: eval "$(npm run -s servers -- up)".');
  const folder = await mkdtemp(join(tmpdir(), 'kindred-soak-'));
  const report = join(folder, 'report.json');
  const args = [
    'node_modules/jest/bin/jest.js',
    ...files,
    '--verbose',
    '--json',
    `--outputFile=${report}`,
    ...(only ? ['-t', only] : []),
  ];
  try {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...variables },
    });
    await once(child, 'exit');
    return countsOf(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
