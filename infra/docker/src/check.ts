import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesFrom } from '@kindred/infra-local/addresses';
import { parse } from 'yaml';
import { copyContext } from './build-context.ts';

/**
 * What can be known about the containers without Docker: that the compose file is whole, and that the Dockerfile's own
 * steps, run as commands on what .dockerignore leaves of a clean clone, give a folder in which each part starts as far
 * as asking for its settings.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const services = readdirSync(join(root, 'services')).sort();
const outcomes: boolean[] = [];
/** What a working copy has beside what git tracks, and no image may carry. */
const secrets = ['.env', '.data/secrets.json', 'services/identity/.env'];

interface Compose {
  readonly services: Record<
    string,
    {
      build?: string | { args?: { PACKAGE?: string } };
      image?: string;
      ports?: string[];
      environment?: Record<string, string>;
      depends_on?: object;
    }
  >;
}

const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as Compose;
checkCompose();
// `check.ts compose` checks docker-compose.yml alone. Building the images takes minutes.
if (process.argv[2] !== 'compose') checkImages();

const passed = outcomes.filter(Boolean).length;
console.log(`${passed} passed, ${outcomes.length - passed} failed`);
process.exitCode = passed === outcomes.length ? 0 : 1;

function checkCompose(): void {
  for (const part of ['postgres', 'kafka', 'redis', 'mail', 'media', 'gateway', ...services])
    check(`compose has ${part}`, part in compose.services);
  for (const [name, { build, image }] of Object.entries(compose.services))
    check(`${name} is built or fetched`, (build === undefined) !== (image === undefined));
  for (const name of services) {
    const { build, ports = [] } = compose.services[name] ?? {};
    check(`${name} is built as itself`, typeof build === 'object' && build.args?.PACKAGE === name);
    check(`${name} has its port`, ports.includes(`127.0.0.1:${addressesFrom(4000).port(name)}:8080`));
    check(
      `${name} is set up by its owner first`,
      `${name}-setup` in compose.services &&
        Boolean(compose.services[`${name}-setup`]?.environment?.['MIGRATE_DATABASE_URL']),
    );
    check(`${name} itself does not know the owner`, !compose.services[name]?.environment?.['MIGRATE_DATABASE_URL']);
    check(
      `the gateway knows ${name}`,
      Boolean(compose.services['gateway']?.environment?.['SUBGRAPHS']?.includes(`${name}=http://${name}:8080/graphql`)),
    );
  }
}

function checkImages(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kindred-image-'));
  const [clone, context] = [join(folder, 'clone'), join(folder, 'context')];
  try {
    check('a clean clone is made', run('git', ['clone', '--quiet', root, clone], root));
    for (const secret of secrets) plant(join(clone, secret));
    copyContext(clone, context, readFileSync(join(clone, '.dockerignore'), 'utf8'));
    for (const secret of secrets) check(`${secret} stays out of the images`, !existsSync(join(context, secret)));
    check('what is sent to Docker installs', run('npx', ['-y', 'pnpm@10', 'install', '--frozen-lockfile'], context));
    for (const part of ['gateway', ...services]) {
      const app = join(folder, 'image', part);
      const deployed = run(
        'npx',
        ['-y', 'pnpm@10', '--filter', `@kindred/${part}`, 'deploy', '--prod', '--legacy', app],
        context,
      );
      if (deployed) copyFileSync(join(context, 'tsconfig.base.json'), join(app, 'tsconfig.json'));
      check(`${part} is deployed, and asks for its settings`, deployed && asksForSettings(app));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plant(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'SECRET=planted');
}

/**
 * With nothing but a PATH, a part ends with 2 and says which settings it is missing, which it can only do once all of
 * it is loaded.
 */
function asksForSettings(app: string): boolean {
  const { PATH = '' } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: app,
    env: { PATH },
    encoding: 'utf8',
  });
  if (status !== 2) console.log(stderr);
  return status === 2;
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) console.log(stdout, stderr);
  return status === 0;
}

function check(what: string, holds: boolean): void {
  outcomes.push(holds);
  console.log(`${holds ? '✓' : '✗'} ${what}`);
}
