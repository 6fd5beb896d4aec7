import type pg from 'pg';
import { checksumOf, type Migration } from './migration.ts';

/** A migration of the code was edited after a database had applied it. */
export class EditedMigration extends Error {
  override readonly name = 'EditedMigration';

  constructor(migration: string) {
    super(
      `The migration ${migration} was edited after this database had applied it. Restore it, and put the change into a new migration.`,
    );
  }
}

interface Row {
  readonly name: string;
  readonly checksum: string | null;
}

/** The database's table of applied migrations. A row keeps the name under which it was applied. */
export class AppliedMigrations {
  readonly #client: pg.ClientBase;
  readonly #table: string;
  #rows: ReadonlyMap<string, Row> = new Map();

  constructor(client: pg.ClientBase, schema: string) {
    this.#client = client;
    this.#table = `${schema}.migrations`;
  }

  /** Reads the table, and makes it where it is missing or has no checksums yet. */
  async load(): Promise<void> {
    await this.#client.query(`
      CREATE TABLE IF NOT EXISTS ${this.#table} (id serial PRIMARY KEY, timestamp bigint NOT NULL, name varchar NOT NULL);
      ALTER TABLE ${this.#table} ADD COLUMN IF NOT EXISTS checksum text`);
    const { rows } = await this.#client.query<Row>(`SELECT name, checksum FROM ${this.#table} ORDER BY id`);
    this.#rows = new Map(rows.map((row) => [row.name, row]));
  }

  get names(): readonly string[] {
    return [...this.#rows.keys()];
  }

  has(migration: Migration): boolean {
    return this.#rowOf(migration) !== undefined;
  }

  /**
   * Refuses a migration that was edited since it was applied. A row from before there were checksums gets the code's
   * checksum.
   */
  async refuseEdited(migration: Migration): Promise<void> {
    const row = this.#rowOf(migration);
    if (!row) return;
    const checksum = checksumOf(migration);
    if (row.checksum !== null && row.checksum !== checksum) throw new EditedMigration(migration.name);
    if (row.checksum === null)
      await this.#client.query(`UPDATE ${this.#table} SET checksum = $2 WHERE name = $1`, [row.name, checksum]);
  }

  async add(migration: Migration): Promise<void> {
    await this.#client.query(
      `INSERT INTO ${this.#table} (timestamp, name, checksum) VALUES ((extract(epoch FROM now()) * 1000)::bigint, $1, $2)`,
      [migration.name, checksumOf(migration)],
    );
  }

  async remove({ name, formerName = name }: Migration): Promise<void> {
    await this.#client.query(`DELETE FROM ${this.#table} WHERE name IN ($1, $2)`, [name, formerName]);
  }

  #rowOf({ name, formerName }: Migration): Row | undefined {
    return this.#rows.get(name) ?? (formerName === undefined ? undefined : this.#rows.get(formerName));
  }
}
