import { sqlState } from './conflict.ts';
import type { Attempt } from './wrote-no-row.ts';

/**
 * The database does not let this role do this to this table: a migration lacks a grant or a policy. A fault of ours,
 * and never an answer to a caller. Keeps PostgreSQL's code 42501 and its message.
 */
export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
  readonly code = '42501';

  constructor(readonly attempt: Attempt, why: string, cause?: unknown) {
    super(`${why} (${attempt.verb} on ${attempt.table} as ${attempt.role})`, { cause });
  }
}

/**
 * Names table, role and verb in an error about a missing grant or a refused row; passes any other error on as it is.
 */
export function explained(error: unknown, sql: string, role: string): unknown {
  if (error instanceof AccessRefused || sqlState(error) !== '42501') return error;
  const message = error instanceof Error ? error.message : String(error);
  const table =
    /(?:table|relation|view|sequence|schema|function) "?([\w.]+)"?$/.exec(message)?.[1] ??
    'an object that PostgreSQL does not name';
  return new AccessRefused({ table, role, verb: verbOn(table, sql) }, message, error);
}

/**
 * What the statement does to the table. One statement can do several things: a CTE may write one table and read
 * another.
 */
function verbOn(table: string, sql: string): string {
  const name = `(?:"?\\w+"?\\.)?"?${table}"?(?![\\w"])`;
  const [, verb] =
    new RegExp(`\\b(INSERT|UPDATE|DELETE|MERGE)\\s+(?:INTO\\s+|FROM\\s+|ONLY\\s+)*${name}`, 'i').exec(sql) ?? [];
  if (!verb) return /\bFOR (?:NO KEY )?UPDATE\b/i.test(sql) ? 'SELECT FOR UPDATE' : 'SELECT';
  return verb.toUpperCase() === 'INSERT' && /\bON CONFLICT\b[\s\S]*\bDO UPDATE\b/i.test(sql)
    ? 'INSERT ON CONFLICT DO UPDATE'
    : verb.toUpperCase();
}
