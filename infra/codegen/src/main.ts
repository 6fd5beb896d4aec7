import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { clientOperations, type ClientOperations } from './client-operations.ts';
import { lifecyclesPage } from './lifecycles-page.ts';
import { operationTypes } from './operation-types.ts';
import { personalDataPage } from './personal-data-page.ts';
import { resolverTypes } from './resolver-types.ts';

const root = new URL('../../../', import.meta.url);
const checking = process.argv.includes('--check');
const outdated: string[] = [];

/**
 * Writes what follows from schemas and definitions: each service's resolver types, each client's operations (from the
 * published schema of the service that it asks), then docs/personal-data.md and docs/lifecycles.md. With `--check` only
 * says what is out of date (exit 1).
 */
const services = readdirSync(new URL('services/', root))
  .sort()
  .map((name) => new URL(`services/${name}/`, root))
  .filter((service) => existsSync(new URL('schema/', service)));
for (const service of services) write(new URL('src/__generated__/resolvers.ts', service), await resolverTypes(service));
for (const operations of clientOperations(root)) {
  const target = new URL(`libs/${operations.client}/src/__generated__/operations.ts`, root);
  write(target, await operationTypes(operations, publishedSdl(operations)));
}
const definitions = await Promise.all(services.map(definitionOf));
write(new URL('docs/personal-data.md', root), personalDataPage(definitions));
write(new URL('docs/lifecycles.md', root), lifecyclesPage(definitions));

if (outdated.length > 0) {
  console.error(
    `Out of date: ${outdated.join(', ')}\nA schema, an inventory or a lifecycle changed. Run "npm run generate" and commit what it writes.`,
  );
  process.exitCode = 1;
}

function write(target: URL, text: string): void {
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  const file = fileURLToPath(target);
  if (checking) return void outdated.push(file);
  mkdirSync(new URL('./', target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${file.slice(fileURLToPath(root).length)}`);
}

async function definitionOf(service: URL): Promise<ServiceDefinition<never, never>> {
  const { default: definition } = (await import(new URL('src/service.ts', service).href)) as {
    default: ServiceDefinition<never, never>;
  };
  return definition;
}

function publishedSdl({ client, service }: ClientOperations): string {
  const path = `docs/graph/services/${service}.graphql`;
  const file = new URL(path, root);
  if (!existsSync(file))
    throw new Error(`${client} asks ${service}, which has published no schema: there is no ${path}.`);
  return readFileSync(file, 'utf8');
}
