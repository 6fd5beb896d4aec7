import pg from 'pg';

/** A page of people: whose cursor it begins after, and who is on it. */
export interface BarePage {
  readonly afterId: string;
  readonly ids: readonly string[];
}

export interface Bare {
  /**
   * The page's statements in one transaction, under the role and the locals that identity sets; answers how many rows
   * there were.
   */
  read(page: BarePage): Promise<number>;
  end(): Promise<void>;
}

/**
 * The same statements with nothing of ours around them: one connection of `pg`. The first statement of a page takes the
 * id after which it begins, each of the others the ids of the people on it.
 */
export async function bareReader(url: string, statements: readonly string[], actorId: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const locals = {
    role: 'identity_app',
    search_path: 'identity, public',
    'app.actor_id': actorId,
    'app.actor_role': 'person',
  };
  const settings = Object.entries(locals).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return {
    async read({ afterId, ids }) {
      await client.query(`BEGIN READ ONLY; SELECT ${settings.join(', ')}`);
      let rows = 0;
      for (const [nth, sql] of statements.entries())
        rows += (await client.query(sql, nth === 0 ? [afterId] : [...ids])).rows.length;
      await client.query('COMMIT');
      return rows;
    },
    end: () => client.end(),
  };
}
