import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actingNames } from './acting-names.ts';
import { brokenRules } from './house-rules-of.ts';
import { missingNatives } from './missing-natives.ts';
import { silentUpdates } from './root-versions.ts';
import { numbersTwice, rowsTwice } from './written-twice.ts';

/** Holds every tracked file to what neither compiler nor linter can say. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const files = listed.stdout
  .split('\n')
  .filter((file) => /\.(ts|mjs|js|json|yaml|graphql|md)$/.test(file) && !file.includes('fixtures/'));
const services = files.filter((file) => /^services\/[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'));
const sources = files.filter((file) => /^(services|libs|infra|gateway)\/(.*\/)?src\/.*(?<!\.spec)\.ts$/.test(file));
const broken = [
  ...files.flatMap((file) => [...brokenRules(file, read(file)), ...rowsTwice(file, read(file))]),
  ...numbersTwice(files),
  ...sources.filter((file) => !file.includes('__generated__')).flatMap((file) => actingNames(file, read(file))),
  ...silentUpdates(services.map((file) => ({ file, text: read(file) }))),
];

for (const { file, line, rule } of broken) console.log(`${file}:${line}: ${rule}`);
const natives = missingNatives(read('pnpm-lock.yaml'));
for (const lack of natives) console.log(`pnpm-lock.yaml: ${lack}: npx pnpm@10 install --lockfile-only --fix-lockfile`);
const places = broken.length + natives.length;
console.log(`${files.length} files, ${places} places that break a rule`);
process.exitCode = places === 0 ? 0 : 1;

/** A file that was deleted and is still in the index has no text. */
function read(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
