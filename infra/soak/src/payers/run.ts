import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import type { SoakOptions } from '../soak.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const suite = 'services/payments/test/providers/killed-payers.spec.ts';

/**
 * Kills a process that pays at each step around the provider's call, `times` times each, with the local provider as the judge of what was
 * paid. The suite of payments does it a few times at each change; here it does it as often as is asked. `only` is a part of a death's name.
 */
export async function run({ times, only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  if (!process.env.DATABASE_URL) throw new MissingPrerequisite('Killing a payer takes a PostgreSQL: npm run servers -- up, and source what it prints.');
  const folder = await mkdtemp(join(tmpdir(), 'kindred-payers-'));
  const report = join(folder, 'report.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', suite, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(only ? ['-t', only] : [])];
  try {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, KINDRED_KILLS: String(times) } });
    await once(child, 'exit');
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests * times, failed: numFailedTests };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
