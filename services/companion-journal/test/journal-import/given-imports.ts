import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { sendContent, type SentTo } from '@kindred/testkit/send-content';
import { ZipFile } from 'yazl';
import type { TestPerson } from '../companion-world.ts';
import { journalWorld } from '../journal/journal-world.ts';

/** A world of journals with a folder of its own for files. */
export async function importWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'kindred-imports-'));
  const world = await journalWorld({ MEDIA_FOLDER: folder });
  return {
    ...world,
    folder,
    async stop(): Promise<void> {
      await world.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type ImportWorld = Awaited<ReturnType<typeof importWorld>>;

export interface Import {
  readonly id: string;
  readonly status: string;
  readonly fault: string | null;
  readonly endedAt: string | null;
  readonly entries: number | null;
  readonly handled: number;
  readonly imported: number;
  readonly alreadyThere: number;
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
  readonly photos: number;
  readonly photosLeftOut: number;
}

export const importFields = `id status fault endedAt entries handled imported alreadyThere refused { reason count }
  photos photosLeftOut`;

export interface Requested {
  readonly journalImport: Import;
  readonly upload: SentTo | null;
}

export const importInput = (change: object = {}) => ({
  idempotencyKey: newId(),
  contentType: 'application/zip',
  size: 1_000,
  ...change,
});

const requested = `journalImport { ${importFields} } upload { url method headers { name value } expiresAt }`;

export function requests(person: TestPerson, change: object = {}): Promise<Requested> {
  return person.does<Requested>('requestJournalImport', importInput(change), requested);
}

/** Requests an import and sends its file. Gives the import's id. */
export async function sends(world: ImportWorld, person: TestPerson, file: Buffer): Promise<string> {
  const contentType = file.subarray(0, 2).toString() === 'PK' ? 'application/zip' : 'application/json';
  const { journalImport, upload } = await requests(person, { contentType, size: file.length });
  if (!upload) throw new Error('A new import has an address.');
  const answer = await sendContent(world.running.service.url, upload, file);
  if (!answer.ok) throw new Error(`The file was refused: ${answer.status} ${await answer.text()}`);
  return journalImport.id;
}

export const starts = async (person: TestPerson, importId: string) =>
  (
    await person.does<{ journalImport: Import }>(
      'startJournalImport',
      { importId },
      `journalImport { ${importFields} }`,
    )
  ).journalImport;

export async function seen(person: TestPerson, id: string): Promise<Import | null> {
  const { data } = await person.graph.request<{ _entities: (Import | null)[] }>(
    `{ _entities(representations: [{ __typename: "JournalImport", id: "${id}" }]) {
      ... on JournalImport { ${importFields} } } }`,
  );
  return data?._entities[0] ?? null;
}

/** Imports a file to the end. */
export async function imports(world: ImportWorld, person: TestPerson, file: Buffer): Promise<Import> {
  const id = await sends(world, person, file);
  await starts(person, id);
  await world.runJob('import-journals');
  const ended = await seen(person, id);
  if (!ended) throw new Error('A person sees their own import.');
  return ended;
}

let entries = 0;

/** An entry as Day One exports it. */
export function dayOneEntry(text: string | undefined, further: object = {}): Record<string, unknown> {
  entries += 1;
  return {
    uuid: createHash('md5').update(`entry ${entries} of this run`).digest('hex').toUpperCase(),
    creationDate: '2019-05-04T18:30:00Z',
    modifiedDate: '2019-05-05T08:00:00Z',
    timeZone: 'Europe/Berlin',
    starred: false,
    richText: JSON.stringify({ contents: [{ text }] }),
    location: { localityName: 'Berlin', latitude: 52.5, longitude: 13.4 },
    weather: { conditionsDescription: 'Clear', temperatureCelsius: 18 },
    ...(text !== undefined && { text }),
    ...further,
  };
}

export const journalJson = (journal: readonly unknown[]): Buffer =>
  Buffer.from(JSON.stringify({ metadata: { version: '1.0' }, entries: journal }));

/** A zip of files. */
export async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name, { mtime: new Date(2020, 0) });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const md5Of = (content: Buffer): string => createHash('md5').update(content).digest('hex');
