import pg from 'pg';
import { databaseNames } from './names.ts';

/**
 * A role beside the ordinary ones, by its last word. It inherits the service's own role. A role that is `alone`
 * inherits nothing: it can do only what is granted to it.
 */
export type MoreRole = string | { readonly alone: string };

export interface Provision {
  readonly service: string;
  readonly moreRoles?: readonly MoreRole[];
  /** An address that may create roles and schemas: the cluster's owner, once, before anything runs. */
  readonly ownerUrl: string;
  /** The login's password; without one no login is made (PGlite asks for none). */
  readonly loginPassword?: string;
}

/** Extensions that the services use. Where the owner may not create them, an administrator has created them before. */
const extensions = ['postgis', 'vector', 'pg_trgm', '"uuid-ossp"'];

/**
 * The extensions, schemas and roles of one service, made where they are missing. Safe to repeat and to run by several
 * at once. The login is NOINHERIT: until a transaction takes one of the roles it may do nothing at all.
 */
export async function provision(options: Provision): Promise<void> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    for (let triesLeft = 5; ; triesLeft -= 1) {
      try {
        return await inOneTransaction(client, statementsFor(options));
      } catch (error) {
        if (triesLeft === 0 || !isRoleRace(error)) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

async function inOneTransaction(client: pg.Client, statements: readonly string[]): Promise<void> {
  try {
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function statementsFor({ service, moreRoles = [], loginPassword }: Provision): string[] {
  const { schema, keySchema, roles, login } = databaseNames(service);
  const more = moreRoles.filter((role) => typeof role === 'string').map((role) => `${schema}_${role}`);
  const alone = moreRoles.filter((role) => typeof role !== 'string').map((role) => `${schema}_${role.alone}`);
  const all = [...Object.values(roles), ...more, ...alone];
  const signingIn = [
    createRole(login, 'LOGIN NOINHERIT'),
    `ALTER ROLE ${login} LOGIN NOINHERIT PASSWORD ${pg.escapeLiteral(loginPassword ?? '')}`,
    ...all.map((role) => grantRole(role, login)),
  ];
  return [
    `SELECT pg_advisory_xact_lock(hashtext('kindred provision'))`,
    ...extensions.map((extension) => `CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`),
    ...all.map((role) => createRole(role, 'NOLOGIN')),
    ...more.map((role) => grantRole(roles.app, role)),
    `CREATE SCHEMA IF NOT EXISTS ${schema}`,
    `CREATE SCHEMA IF NOT EXISTS ${keySchema}`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${all.join(', ')}`,
    `GRANT USAGE ON SCHEMA ${keySchema} TO ${roles.app}`,
    ...(loginPassword === undefined ? [] : signingIn),
  ];
}

function createRole(role: string, attributes: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} ${attributes} NOSUPERUSER NOBYPASSRLS; END IF;
  END $$`;
}

function grantRole(role: string, member: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_auth_members WHERE roleid = '${role}'::regrole AND member = '${member}'::regrole) THEN GRANT ${role} TO ${member}; END IF;
  END $$`;
}

/**
 * Whether another process changed the same role at the same time. Roles belong to the server, and the lock only to one
 * database.
 */
function isRoleRace(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  return error.code === '23505' || error.code === '42710' || error.message.includes('concurrently updated');
}
