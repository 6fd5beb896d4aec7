import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Adds a service to `npm start`: its port, its definition and its package. Adds it to identity's clients, so that it
 * may ask which logins are in force. Returns its port for a graph at 4000.
 */
export async function enterHouse(service: string, root: string): Promise<number> {
  const local = join(root, 'infra/local');
  const addresses = join(local, 'src/addresses.ts');
  await edit(addresses, (text) => withPort(text, service));
  await edit(join(local, 'src/services.ts'), (text) =>
    text.replace(
      /(const services[^{]*\{\n(?: {2}.*\n)*)\};/,
      `$1  '${service}': async (local) => local((await import('@kindred/${service}/service')).default),\n};`,
    ),
  );
  await edit(join(local, 'package.json'), (text) => {
    const manifest = JSON.parse(text) as { dependencies: Record<string, string> };
    const dependencies = Object.entries({ ...manifest.dependencies, [`@kindred/${service}`]: 'workspace:*' }).sort(
      ([one], [other]) => one.localeCompare(other),
    );
    return `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(dependencies) }, null, 2)}\n`;
  });
  await edit(join(root, 'services/identity/src/tokens/service-clients.ts'), (text) => withClient(text, service));
  const [, offset] = placeOf(service).exec(await readFile(addresses, 'utf8')) ?? [];
  return 4_000 + Number(offset);
}

const placeOf = (service: string) => new RegExp(`^ {2}'?${service}'?: (\\d+),$`, 'm');

/** The next free place after the last service; the six that were planned have theirs. */
function withPort(text: string, service: string): string {
  if (placeOf(service).test(text)) return text;
  const taken = [...text.matchAll(/^ {2}'?[\w-]+'?: (\d+),$/gm)]
    .map(([, port]) => Number(port))
    .filter((port) => port < 30);
  return text.replace(/^ {2}desk: /m, `  '${service}': ${Math.max(...taken) + 1},\n  desk: `);
}

/** A service that was planned is a client already. */
function withClient(text: string, service: string): string {
  if (new RegExp(`^ {2}'?${service}'?: \\[`, 'm').test(text)) return text;
  const table = /(export const serviceClients[^{]*\{\n(?: {2}.*\n)*)\};/;
  if (!table.test(text))
    throw new Error(
      'services/identity/src/tokens/service-clients.ts has no table of clients that the generator knows.',
    );
  return text.replace(table, `$1  '${service}': ['logins:read'],\n};`);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
}
