import { inline } from '@kindred/database/inline';
import { databaseNames } from '@kindred/database/names';
import { localsOf } from '@kindred/database/session';
import type { SentStatement } from '@kindred/database/statement-log';
import pg from 'pg';

/** The same statements with nothing of ours around them: one connection of `pg`, one transaction a page. */
export async function bareReader(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async read(statements: readonly SentStatement[], viewerId: string): Promise<void> {
      const { sql: locals, parameters } = localsOf(databaseNames('tribe-events'), { role: 'person', id: viewerId });
      await client.query(`BEGIN READ ONLY; ${inline(locals, parameters)}`);
      for (const statement of statements) await client.query(statement.sql, [...statement.parameters]);
      await client.query('COMMIT');
    },
    close: () => client.end(),
  };
}
