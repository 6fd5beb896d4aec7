import type { Actor } from '@kindred/database/actor';
import { mostCounted } from '@kindred/database/lists/count-up-to';
import type { OfEach } from '@kindred/database/lists/of-each';
import type { OrderedList } from '@kindred/database/lists/ordered-list';
import { pageOfList, type ListArguments } from '@kindred/database/lists/page-of-list';
import { beyondPlace, readingOrder } from '@kindred/database/lists/place-condition';
import type { CountedConnection } from '@kindred/database/lists/read-counted-list';
import { listConnection, type List } from '@kindred/database/lists/read-list';
import type { Reads } from '@kindred/database/reads';
import DataLoader from 'dataloader';
import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Asking, LoaderFactory } from './loaders.ts';

/** A page of one parent's list, by the arguments of its field. */
export interface PageOf<Args> {
  readonly parentId: string;
  readonly args: Args;
}

export interface PagesOfEach<Row extends ObjectLiteral, Args> extends Pick<List<Row>, 'entity'> {
  /** The column with the parent's id. */
  readonly parent: keyof Row & string;
  /** The order that the arguments ask for. */
  readonly list: (args: Args) => OrderedList<Row>;
  /** The filter beside the parent. */
  readonly where: (args: Args, actor: Actor) => FindOptionsWhere<Row>;
}

/**
 * Pages of a list that each parent has, such as the goals of tribes: one statement for all parents that a request asks
 * with the same arguments, and one more if it asks for `totalCount`.
 */
export function pagesOfEach<Row extends ObjectLiteral, Args extends ListArguments>(
  source: PagesOfEach<Row, Args>,
): LoaderFactory<PageOf<Args>, CountedConnection<Row>> {
  return (reads, asking) => {
    const read = new PageReader(source, reads, asking);
    // Not kept, because a connection may be asked for its count after a change.
    const counts = new DataLoader<PageOf<Args>, number | null>((keys) => byArguments(keys, read.counts), {
      cache: false,
    });
    return new DataLoader<PageOf<Args>, CountedConnection<Row>, string>(
      (keys) => byArguments(keys, (group) => read.pages(group, (key) => counts.load(key))),
      { cacheKeyFn: ({ parentId, args }) => `${parentId} ${JSON.stringify(args)}` },
    );
  };
}

class PageReader<Row extends ObjectLiteral, Args extends ListArguments> {
  readonly #source: PagesOfEach<Row, Args>;
  readonly #reads: Reads;
  readonly #asking: Asking;

  constructor(source: PagesOfEach<Row, Args>, reads: Reads, asking: Asking) {
    this.#source = source;
    this.#reads = reads;
    this.#asking = asking;
  }

  /** @throws {InvalidPageSize} @throws {InvalidCursor} before anything is read */
  readonly pages = async (
    group: readonly PageOf<Args>[],
    count: (key: PageOf<Args>) => Promise<number | null>,
  ): Promise<CountedConnection<Row>[]> => {
    const { cursors } = this.#asking;
    const args = argumentsOf(group);
    const list = this.#source.list(args);
    const page = pageOfList(list, args, cursors);
    const of = this.#ofEach(group);
    const wanted = { order: readingOrder(list, page), take: page.size + 1 };
    const rows = await this.#reads.run((tx) =>
      tx.findOfEach({ ...of, where: beyondPlace(list, page, of.where) }, wanted),
    );
    const byParent = new Map<unknown, Row[]>(group.map(({ parentId }) => [parentId, []]));
    for (const row of rows) byParent.get(row[this.#source.parent])?.push(row);
    return group.map((key) => ({
      ...listConnection(list, page, byParent.get(key.parentId) ?? [], cursors),
      get totalCount() {
        return count(key) as unknown as number | null;
      },
    }));
  };

  readonly counts = async (group: readonly PageOf<Args>[]): Promise<(number | null)[]> => {
    const found = await this.#reads.run((tx) => tx.countOfEachUpTo(this.#ofEach(group), mostCounted + 1));
    return group.map(({ parentId }) => {
      const count = found.get(parentId) ?? 0;
      return count > mostCounted ? null : count;
    });
  };

  #ofEach(group: readonly PageOf<Args>[]): OfEach<Row> & { readonly where: FindOptionsWhere<Row> } {
    const { entity, parent, where } = this.#source;
    const parentIds = group.map(({ parentId }) => parentId);
    return { entity, parent, parentIds, where: where(argumentsOf(group), this.#asking.actor) };
  }
}

/** Reads the keys of each set of arguments together. A fault, such as a bad cursor, fails the keys of its own alone. */
async function byArguments<Args, Value>(
  keys: readonly PageOf<Args>[],
  read: (group: readonly PageOf<Args>[]) => Promise<readonly Value[]>,
): Promise<(Value | Error)[]> {
  const groups = new Map<string, PageOf<Args>[]>();
  for (const key of keys) {
    const group = JSON.stringify(key.args);
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const found = new Map<PageOf<Args>, Value | Error>();
  for (const group of groups.values()) {
    const values = await read(group).catch((error: unknown) => error as Error);
    for (const [place, key] of group.entries())
      found.set(key, values instanceof Error ? values : (values[place] as Value));
  }
  return keys.map((key) => found.get(key) as Value | Error);
}

function argumentsOf<Args>([first]: readonly PageOf<Args>[]): Args {
  if (!first) throw new Error('A group of pages has one at least.');
  return first.args;
}
