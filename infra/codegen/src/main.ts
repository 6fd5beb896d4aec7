import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolverTypes } from './resolver-types.ts';

const services = new URL('../../../services/', import.meta.url);
const checking = process.argv.includes('--check');
const outdated: string[] = [];

/**
 * Writes each service's resolver types from its schema; with `--check` only says whether one is out of date (exit 1).
 */
for (const name of readdirSync(services).sort()) {
  const service = new URL(`${name}/`, services);
  if (!existsSync(new URL('schema/', service))) continue;
  const target = new URL('src/__generated__/resolvers.ts', service);
  const types = await resolverTypes(service);
  if (existsSync(target) && readFileSync(target, 'utf8') === types) continue;
  if (checking) outdated.push(fileURLToPath(target));
  else {
    mkdirSync(new URL('./', target), { recursive: true });
    writeFileSync(target, types);
    console.log(`${name}: resolver types written`);
  }
}

if (outdated.length > 0) {
  console.error(
    `Out of date: ${outdated.join(', ')}\nThe schema changed. Run "npm run generate" and commit what it writes.`,
  );
  process.exitCode = 1;
}
