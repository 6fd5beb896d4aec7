import { NotFound } from '@kindred/contracts/domain-error';
import { StaleAggregate } from '@kindred/database/conflict';
import { In } from 'typeorm';
import type { RequestContext } from '../../src/context.ts';
import { manyByKey, oneByKey } from '../../src/loaders.ts';
import { Note, noteWritten } from './note.ts';

/** What a request can wait for, so that a test can have one in flight. */
export interface Dependencies {
  readonly held: Promise<string>;
  letGo(): void;
  /** How many requests wait for it. */
  waiting: number;
  /** Where consumers fail on purpose. */
  failing: boolean;
}

export const loaders = {
  note: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Note, { id: In(ids) }),
    ({ id }: Note) => id,
  ),
  stars: manyByKey(
    (tx, ids: readonly string[]) =>
      tx.query<{ id: string; star: string }>(
        `SELECT id, 'star ' || n AS star FROM unnest($1::uuid[]) AS id, generate_series(1, 2) AS n ORDER BY id, n`,
        [ids],
      ),
    ({ id }) => id,
  ),
};

type Context = RequestContext<Dependencies, typeof loaders>;

const faults: Record<string, () => never> = {
  ERROR: () => {
    throw new Error('the password of the database is hunter2');
  },
  TEXT: () => {
    throw 'a bare string';
  },
  AWAY: () => {
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
  },
  WRAPPED: () => {
    throw new Error('while reading', { cause: new Error('deeper', { cause: new NotFound('No note') }) });
  },
  STRAY: () => void Promise.reject(new Error('astray')) as never,
  CONFLICT: () => {
    throw new StaleAggregate();
  },
};

export const resolvers = {
  Query: {
    note: (_: unknown, { id }: { id: string }, { reads }: Context) =>
      reads.run((tx) => tx.get(Note, id, 'No note of yours')),
    notes: (_: unknown, { ids }: { ids: string[] }, { loaders: { note } }: Context) => note.loadMany(ids),
    echo: (_: unknown, values: object) => values,
    fault: (_: unknown, { kind }: { kind: string }) => faults[kind]?.(),
    badly: () => ({ bigInt: 1.5, currency: 'a secret', at: 'a secret', email: 'a secret', url: 'a secret' }),
    whoever: (_: unknown, __: unknown, { person }: Context) => person().id,
    administered: (_: unknown, __: unknown, { admin }: Context) => admin().id,
    asked: (_: unknown, __: unknown, { service }: Context) => service('notes:read').role,
    callerAddress: (_: unknown, __: unknown, { callerAddress }: Context) => callerAddress,
    held: (_: unknown, __: unknown, { dependencies }: Context) => {
      dependencies.waiting += 1;
      return dependencies.held;
    },
  },
  Mutation: {
    writeNote: async (_: unknown, { text }: { text: string }, { work, person, loaders: { note } }: Context) => {
      const { id } = await work.run(person(), async (tx) => {
        const written = tx.add(Note.write(person().id, text));
        tx.publish(noteWritten, written, { noteId: written.id, userId: person().id });
        return written;
      });
      // Read and then changed: what the loader remembers of it would be old.
      await note.load(id);
      await work.run(person(), async (tx) => void ((await tx.lock(Note, id)).text += '.'));
      return note.load(id);
    },
  },
  Note: {
    __resolveReference: ({ id }: { id: string }, { loaders: { note } }: Context) => note.load(id),
    reader: ({ id }: Note, _: unknown, { loaders: { note } }: Context) => note.load(id),
    stars: async ({ id }: Note, _: unknown, { loaders: { stars } }: Context) =>
      (await stars.load(id)).map(({ star }) => star),
  },
};
