import pg from 'pg';
import { databaseNames } from './names.ts';

export interface Provision {
  readonly service: string;
  /** Roles beside the ordinary ones, by their last word: each can do what the service's own role can, and what is granted to it. */
  readonly moreRoles?: readonly string[];
  /** An address that may create roles and schemas: the cluster's owner, once, before anything runs. */
  readonly ownerUrl: string;
  /** The login's password; without one no login is made (PGlite asks for none). */
  readonly loginPassword?: string;
}

/**
 * The schemas and roles of one service, made where they are missing. Safe to repeat and to run by several at once. The login
 * is NOINHERIT: until a transaction takes one of the roles it may do nothing at all.
 */
export async function provision({ service, moreRoles = [], ownerUrl, loginPassword }: Provision): Promise<void> {
  const { schema, keySchema, roles, login } = databaseNames(service);
  const more = moreRoles.map((role) => `${schema}_${role}`);
  const all = [...Object.values(roles), ...more].join(', ');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('kindred provision'))`);
    for (const role of [...Object.values(roles), ...more]) await client.query(createRole(role, 'NOLOGIN'));
    for (const role of more) await client.query(`GRANT ${roles.app} TO ${role}`);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${keySchema}`);
    await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${all}`);
    await client.query(`GRANT USAGE ON SCHEMA ${keySchema} TO ${roles.app}`);
    if (loginPassword !== undefined) {
      await client.query(createRole(login, 'LOGIN NOINHERIT'));
      await client.query(`ALTER ROLE ${login} PASSWORD ${pg.escapeLiteral(loginPassword)}`);
      await client.query(`GRANT ${all} TO ${login}`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

function createRole(role: string, attributes: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} ${attributes} NOSUPERUSER NOBYPASSRLS; END IF;
  END $$`;
}
