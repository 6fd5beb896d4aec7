import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enterCompose } from './enter-compose.ts';
import { enterHouse } from './enter-house.ts';

/** A name under which no service can be made. The message says what to do. */
export class RefusedName extends Error {}

const template = fileURLToPath(new URL('../template/', import.meta.url));

/**
 * Creates a service in a checkout: writes its files, adds it to `npm start` and docker-compose.yml, installs, and
 * generates. The service is a draft, so nothing of it is published and its team can replace everything.
 */
export async function makeService(service: string, root: string): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(service) || service.length > 40)
    throw new RefusedName(`"${service}" is no name for a service: use lower-case words and dashes.`);
  if (existsSync(join(root, 'services', service))) throw new RefusedName(`services/${service} is there already.`);
  const words = wordsOf(service);
  await copy(join(template, 'service'), join(root, 'services', service), words);
  await copyContracts(join(root, 'libs/contracts/src', service), words);
  const port = await enterHouse(service, root);
  await enterCompose({ service, schema: words.schema, port }, root);
  run(root, 'npx', ['-y', 'pnpm@10', 'install', '--no-frozen-lockfile']);
  run(root, 'npm', ['run', '--silent', 'generate']);
  run(root, process.execPath, ['node_modules/oxfmt/bin/oxfmt', `services/${service}`, `libs/contracts/src/${service}`]);
  run(root, 'npm', ['run', '--silent', 'events', '--', 'check']);
  run(root, 'npm', ['run', '--silent', 'graph', '--', 'check', '--service', service]);
}

type Words = Readonly<Record<'service' | 'schema' | 'camel' | 'Name', string>>;

function wordsOf(service: string): Words {
  const Name = service
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return { service, schema: service.replaceAll('-', '_'), camel: Name.charAt(0).toLowerCase() + Name.slice(1), Name };
}

/** Other services may have drafted events of this service: their contracts and their topics stay. */
async function copyContracts(to: string, words: Words): Promise<void> {
  const topicsFile = join(to, 'topics.ts');
  const drafted = existsSync(topicsFile) ? await readFile(topicsFile, 'utf8') : '';
  await copy(join(template, 'contracts'), to, words);
  const entries = /export const topics = \{\n([^}]*)\};/.exec(drafted)?.[1] ?? '';
  const topics = await readFile(topicsFile, 'utf8');
  await writeFile(
    topicsFile,
    topics.replace('export const topics = {\n', (start) => start + entries),
  );
}

async function copy(from: string, to: string, words: Words): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length).replace(/\.template$/, ''));
    const text = await readFile(source, 'utf8');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(
      target,
      text.replace(/\{\{(service|schema|camel|Name)\}\}/g, (_, word: keyof Words) => words[word]),
    );
  }
}

function run(cwd: string, command: string, args: readonly string[]): void {
  console.log(`  ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0)
    throw new RefusedName(
      `"${command} ${args.join(' ')}" failed, and says above why. What was made so far is in git status.`,
    );
}
