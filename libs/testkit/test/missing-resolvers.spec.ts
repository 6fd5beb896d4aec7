import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingResolvers } from '../src/missing-resolvers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-schema-'));
  await writeFile(
    join(folder, 'notes.graphql'),
    `extend type Query { notes: [Note!]! newest: Note }
     extend type User @key(fields: "id") { id: ID! notes: [Note!] }
     type Note { text: String! }`,
  );
  await writeFile(join(folder, 'mappers.json'), '{ "User": "../references.ts#UserReference" }');
});
afterAll(() => rm(folder, { recursive: true }));

const missing = (...resolvers: object[]) =>
  missingResolvers({
    schema: pathToFileURL(`${folder}/`),
    features: resolvers.map((map) => ({ name: 'notes', resolvers: [map as Readonly<Record<string, unknown>>] })),
  });
const resolve = () => null;

describe('the resolvers of a service', () => {
  it('are missing for each field of a root or a reference that no feature resolves', async () => {
    expect(await missing({ Query: { notes: resolve } })).toEqual(['Query.newest', 'User.notes']);
  });

  it('are complete when features resolve the fields of a type between them, and are not asked for elsewhere', async () => {
    expect(
      await missing({ Query: { notes: resolve } }, { Query: { newest: resolve }, User: { notes: resolve } }),
    ).toEqual([]);
  });
});
