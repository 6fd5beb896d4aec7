import { sqlState } from './conflict.ts';
import type { Attempt } from './wrote-no-row.ts';

/**
 * The database role lacks a grant or a row-level policy: a mistake in a migration. It is a fault of ours, never an
 * answer to a caller. Keeps PostgreSQL's code 42501 and its message.
 */
export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
  readonly code = '42501';

  constructor(
    readonly attempt: Attempt,
    why: string,
    cause?: unknown,
  ) {
    super(`${why} (${attempt.verb} on ${attempt.table} as ${attempt.role})`, { cause });
  }
}

/** Adds table, role and verb to an error about a missing grant or policy. Returns any other error unchanged. */
export function explained(error: unknown, sql: string, role: string): unknown {
  if (error instanceof AccessRefused || sqlState(error) !== '42501') return error;
  const message = error instanceof Error ? error.message : String(error);
  const table =
    /(?:table|relation|view|sequence|schema|function) "?([\w.]+)"?$/.exec(message)?.[1] ??
    'an object that PostgreSQL does not name';
  return new AccessRefused({ table, role, verb: verbOn(table, sql) }, message, error);
}

/**
 * The verb of the statement on this table. A statement can have several: a CTE may write one table and read another.
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
