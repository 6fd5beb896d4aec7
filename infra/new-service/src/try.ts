import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes a service in a clean clone of this checkout, by the command and with nothing installed before. Holds it to what
 * its README says: types, format, lint, house rules, tests, contracts, graph and compose file; a start with the others,
 * in which a person writes a note through the gateway; its pattern replaced while it is a draft; its first publication.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'kindred-new-service-'));
const name = 'field-notes';
const outcomes: boolean[] = [];

try {
  run('git', ['clone', '--quiet', root, clone], root);
  draftAnEvent();
  passes('npm', ['run', '--silent', 'events', '--', 'check', '--write']);
  passes('npm', ['run', '--silent', 'new-service', '--', name]);
  passes('npx', ['tsc', '-p', 'tsconfig.json']);
  passes(process.execPath, ['node_modules/oxfmt/bin/oxfmt', '--check']);
  passes(process.execPath, ['node_modules/oxlint/bin/oxlint', '--quiet']);
  passes('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', `services/${name}`]);
  passes(process.execPath, ['--import', 'tsx', 'infra/checks/src/house-rules.ts']);
  passes('npx', ['jest', `services/${name}`]);
  passes('npm', ['run', '--silent', 'events', '--', 'check']);
  passes('npm', ['run', '--silent', 'graph', '--', 'check']);
  passes(process.execPath, ['--import', 'tsx', 'infra/docker/src/check.ts', 'compose']);
  passes(process.execPath, ['--import', 'tsx', 'infra/new-service/src/visit.ts']);
  replacePattern();
  passes('npm', ['run', '--silent', 'events', '--', 'check']);
  passes('npm', ['run', '--silent', 'graph', '--', 'check', '--service', name]);
  endDraft();
  refuses('npm', ['run', '--silent', 'events', '--', 'check']);
  refuses('npm', ['run', '--silent', 'graph', '--', 'check']);
  passes('npm', ['run', '--silent', 'events', '--', 'check', '--write']);
  passes('npm', ['run', '--silent', 'graph', '--', 'publish', '--service', name]);
  passes('npm', ['run', '--silent', 'graph', '--', 'check']);
} finally {
  rmSync(clone, { recursive: true, force: true });
}
const passed = outcomes.filter(Boolean).length;
console.log(`${passed} passed, ${outcomes.length - passed} failed`);
process.exitCode = passed === outcomes.length ? 0 : 1;

/** Another service waits for an event of the new one, and has drafted its contract. */
function draftAnEvent(): void {
  const folder = `libs/contracts/src/${name}`;
  mkdirSync(join(clone, folder));
  const drafted = readFileSync(join(root, 'infra/new-service/template/contracts/note-written.ts.template'), 'utf8')
    .replaceAll('{{service}}.note.written.v1', `${name}.route.walked.v0`)
    .replaceAll('noteWritten', 'routeWalked')
    .replaceAll('noteId', 'routeId');
  writeFileSync(join(clone, folder, 'route-walked.ts'), drafted);
  writeFileSync(
    join(clone, folder, 'topics.ts'),
    "export const topics = {\n  route: 'Routes that people walk.',\n};\n",
  );
}

/** A team's first step: replaces the template's names in the schema and in the event. */
function replacePattern(): void {
  edit(`services/${name}/schema/notes.graphql`, (text) => text.replaceAll('FieldNotesNote', 'Sighting'));
  edit(`libs/contracts/src/${name}/note-written.ts`, (text) =>
    text.replaceAll('.note.written.', '.sighting.noted.').replaceAll('noteId', 'sightingId'),
  );
  edit(`libs/contracts/src/${name}/topics.ts`, (text) => text.replace('note:', 'sighting:'));
}

function endDraft(): void {
  edit(`services/${name}/package.json`, (text) => {
    const { kindred: _draft, ...manifest } = JSON.parse(text) as Record<string, unknown>;
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(clone, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function passes(command: string, args: readonly string[]): void {
  outcomes.push(run(command, args, clone));
}

function refuses(command: string, args: readonly string[]): void {
  outcomes.push(!run(command, args, clone));
}

function run(command: string, args: readonly string[], cwd: string): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
