import type { StatementLog } from '@kindred/database/statement-log';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { connectionFields, type ConnectionField } from './connection-fields.ts';
import { granted, type GraphClient } from './graph-client.ts';

/** A list that a test has filled, and how it is asked for. */
export interface FilledList {
  readonly client: GraphClient;
  /** A whole query around the connection field. */
  query(field: string): string;
  /** Arguments of the field beside `first`, such as `status: OPEN`. */
  readonly with?: string;
}

/** Fills the list behind each connection field of a service with this many entries, by the field's coordinate. */
export type Fillers = Readonly<Record<string, (entries: number) => Promise<FilledList>>>;

/** Things that each have a list. The client sees all of these things. */
export interface FilledParents {
  readonly client: GraphClient;
  /** A whole query of the connection field of so many of them. */
  query(field: string, parents: number): string;
}

/** Things that a client asks for by their ids, as the gateway does. */
export function parentsById(client: GraphClient, type: string, ids: readonly string[]): FilledParents {
  const named = (parents: number) => ids.slice(0, parents).map((id) => `{ __typename: "${type}", id: "${id}" }`);
  return {
    client,
    query: (field, parents) =>
      `{ _entities(representations: [${named(parents).join(', ')}]) { ... on ${type} { ${field} } } }`,
  };
}

export interface ConnectionCosts {
  /** The folder of the service's schema. */
  readonly schema: URL;
  readonly statements: () => StatementLog;
  readonly fillers: Fillers;
  /**
   * Makes so many parents with a list, by the coordinates of the fields that things beside `Query` and `User` have. The
   * latter's lists are a person's own.
   */
  readonly parents?: Readonly<Record<string, (parents: number) => Promise<FilledParents>>>;
}

const many = 100;

/** The list of revoked logins is read from time to time by the process, and not by any request. */
const ofTheProcess = /\bFROM revoked_login\b/;

/**
 * Tries every connection field of a service's schema: a page of 100 entries costs as many SQL statements as a page of
 * one, with all that its entries lead to. A field without a filler fails, so that a new list is not forgotten.
 */
export function connectionsCostTheSame({ schema, statements, fillers, parents }: ConnectionCosts): void {
  const fields = connectionFields(readSubgraphSchema(schema));
  if (parents) parentsCostTheSame(fields, statements, parents);

  it('has a filler for every connection field, and no other', () => {
    expect(Object.keys(fillers).sort()).toEqual(fields.map(({ coordinate }) => coordinate));
  });

  it.each(fields)('$coordinate costs as many statements for 100 entries as for one', async ({ coordinate, entry }) => {
    const fill = fillers[coordinate];
    if (!fill) throw new Error(`${coordinate} has no filler: give connectionsCostTheSame one that adds its entries.`);
    const list = await fill(many);
    const [, name] = coordinate.split('.');
    const page = async (first: number) => {
      const further = list.with === undefined ? '' : `, ${list.with}`;
      const query = list.query(`page: ${name}(first: ${first}${further}) { edges { node { ${entry} } } }`);
      const { result, statements: all } = await statements().during(async () =>
        granted(await list.client.request(query)),
      );
      const sent = all.filter((sql) => !ofTheProcess.test(sql));
      return { entries: pagesIn(result)[0]?.length, statements: sent.length, sent };
    };
    // What a process finds out once, such as a key or a cached value, is not the list's cost.
    await page(many);
    await unlessDisturbed(async () => {
      const [one, hundred] = [await page(1), await page(many)];
      expect([one.entries, hundred.entries]).toEqual([1, many]);
      if (hundred.statements !== one.statements)
        throw new Error(
          `${one.statements} statements for 1, ${hundred.statements} for ${many}:\n${difference(one.sent, hundred.sent)}`,
        );
    });
  });
}

const manyParents = 20;

/** Tries the lists within lists: those of 20 parents cost as many statements as that of one. */
function parentsCostTheSame(
  fields: readonly ConnectionField[],
  statements: () => StatementLog,
  parents: NonNullable<ConnectionCosts['parents']>,
): void {
  const nested = fields.filter(({ coordinate }) => !/^(Query|User)\./.test(coordinate));

  it('has parents for every list within a list, and no other', () => {
    expect(Object.keys(parents).sort()).toEqual(nested.map(({ coordinate }) => coordinate));
  });

  it.each(nested)('$coordinate costs as many statements for 20 parents as for one', async ({ coordinate, entry }) => {
    const made = await parents[coordinate]?.(manyParents);
    if (!made) throw new Error(`${coordinate} has no parents: give connectionsCostTheSame some.`);
    const [, name] = coordinate.split('.');
    const field = `page: ${name}(first: 2) { totalCount edges { node { ${entry} } } }`;
    const pages = async (count: number) => {
      const { result, statements: all } = await statements().during(async () =>
        granted(await made.client.request(made.query(field, count))),
      );
      const filled = pagesIn(result).filter((entries) => entries.length > 0).length;
      return { filled, sent: all.filter((sql) => !ofTheProcess.test(sql)) };
    };
    await pages(manyParents);
    await unlessDisturbed(async () => {
      const [one, all] = [await pages(1), await pages(manyParents)];
      expect([one.filled, all.filled]).toEqual([1, manyParents]);
      if (all.sent.length !== one.sent.length)
        throw new Error(
          `${one.sent.length} statements for 1, ${all.sent.length} for ${manyParents}:\n${difference(one.sent, all.sent)}`,
        );
    });
  });
}

const mostTries = 5;

/**
 * Compares again if it fails: a consumer of the same process may have sent statements meanwhile. A list that costs more
 * for more entries fails each time.
 */
async function unlessDisturbed(compare: () => Promise<void>): Promise<void> {
  for (let tried = 1; tried < mostTries; tried += 1) {
    try {
      return await compare();
    } catch {
      // The last try tells what is wrong.
    }
  }
  return compare();
}

/** The entries of each aliased connection, wherever in the answer it is. */
function pagesIn(answer: unknown): (readonly unknown[])[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { page } = answer as { page?: { edges: readonly unknown[] } | null };
  return page ? [page.edges] : Object.values(answer).flatMap(pagesIn);
}

/** The statements that one page sent more often than the other, with how often each did. */
function difference(few: readonly string[], all: readonly string[]): string {
  const times = (sent: readonly string[], sql: string) => sent.filter((each) => each === sql).length;
  return [...new Set([...few, ...all])]
    .filter((sql) => times(all, sql) !== times(few, sql))
    .map((sql) => `${times(few, sql)} -> ${times(all, sql)}: ${sql.slice(0, 300)}`)
    .join('\n');
}
