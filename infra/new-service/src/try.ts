import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeService } from './make-service.ts';

/**
 * Makes a service in a clone of this checkout and holds it to what its README says: types, tests, the contracts, the graph, and a
 * start with the others in which a person writes a note through the gateway.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'kindred-new-service-'));
const name = 'field-notes';
const outcomes: boolean[] = [];

try {
  run('git', ['clone', '--quiet', root, clone], root);
  await makeService(name, clone);
  tried('npx', ['tsc', '-p', 'tsconfig.json']);
  tried('npx', ['vitest', 'run', `services/${name}`]);
  tried('npm', ['run', '--silent', 'events', '--', 'check']);
  tried('npm', ['run', '--silent', 'graph', '--', 'check']);
  tried(process.execPath, ['--import', 'tsx', 'infra/new-service/src/visit.ts']);
} finally {
  rmSync(clone, { recursive: true, force: true });
}
const passed = outcomes.filter(Boolean).length;
console.log(`${passed} passed, ${outcomes.length - passed} failed`);
process.exitCode = passed === outcomes.length ? 0 : 1;

function tried(command: string, args: readonly string[]): void {
  outcomes.push(run(command, args, clone));
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
