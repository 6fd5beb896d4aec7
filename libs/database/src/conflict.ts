import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { WroteNoRow } from './wrote-no-row.ts';

/** Another transaction changed the aggregate between this unit's read and its write. The unit of work is retried. */
export class StaleAggregate extends Error {
  constructor() {
    super('The aggregate was changed meanwhile.');
  }
}

/*
 * PostgreSQL's error codes (SQLSTATE), by what a caller does about them. A code in none of these sets is our fault:
 * - 42501: a migration lacks a grant or a row-level policy.
 * - 42P01: a migration was not applied.
 * - 23xxx: the operation broke a constraint that it should have checked.
 * - 22001 and 22003: a value is too large. The service computed it as often as a caller gave it.
 * - every code that is not known here.
 */
const retryable = new Set(['40001' /* serialization_failure */, '40P01' /* deadlock_detected */]);

/** Whether two units of work conflicted. The unit is retried; after the last attempt the caller may try again. */
export function isConflict(error: unknown): boolean {
  return error instanceof StaleAggregate || retryable.has(sqlState(error) ?? '');
}

/**
 * Whether to retry the unit of work: after a conflict, after a write that matched no row, since another transaction may
 * have deleted the row, and after a migration changed what a prepared statement returns.
 */
export function mayRunAgain(error: unknown): boolean {
  return isConflict(error) || error instanceof WroteNoRow || isStalePlan(error);
}

/** Whether a prepared statement would now return other columns than before. It has to be prepared anew. */
export function isStalePlan(error: unknown): boolean {
  return sqlState(error) === '0A000' && error instanceof Error && error.message.includes('cached plan');
}

/** Whether an insert or update met a unique constraint, and that constraint's name if one is asked about. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  return constraint === undefined || fieldOf(error, 'constraint') === constraint;
}

const timeouts = new Set(['57014' /* query_canceled, by statement_timeout */, '55P03' /* lock_not_available */]);

/** Whether a statement was cut off because it, or the lock that it waited for, took longer than a statement may. */
export function isTimeout(error: unknown): boolean {
  return timeouts.has(sqlState(error) ?? '');
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01' /* admin_shutdown */,
  '57P02' /* crash_shutdown */,
  '57P03' /* cannot_connect_now */,
  '53300' /* too_many_connections */,
  '3D000' /* the database is not there, or not yet */,
  '08000' /* connection_exception */,
  '08001',
  '08003',
  '08004',
  '08006',
  '08007' /* transaction_resolution_unknown */,
  '08P01' /* protocol_violation, after a broken connection */,
  '40003' /* statement_completion_unknown */,
  '57P05' /* idle_session_timeout */,
  '25P03' /* idle_in_transaction_session_timeout */,
  '53000' /* insufficient_resources */,
  '53100' /* disk_full */,
  '53200' /* out_of_memory */,
  '53400' /* configuration_limit_exceeded */,
  '58000' /* system_error, of the server's machine */,
  '58030' /* io_error */,
]);

const awayMessage =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|after calling end on the pool/;

/** Whether the database could not be reached or went away, as opposed to having refused something. */
export function isDatabaseAway(error: unknown): boolean {
  // A connection that breaks between two statements of a transaction takes its runner with it, so the second finds it
  // released.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (away.has(sqlState(error) ?? '')) return true;
  return error instanceof Error && awayMessage.test(error.message);
}

/** Whether the database refused a write because its disk is full. Reads still work, and a later write may succeed. */
export function isDiskFull(error: unknown): boolean {
  return sqlState(error) === '53100';
}

/**
 * Whether the same unit of work may succeed later, because its failure says nothing about what it does: a conflict, a
 * timeout, or a database that is away or full.
 */
export function isPassingFault(error: unknown): boolean {
  return isConflict(error) || isStalePlan(error) || isTimeout(error) || isDatabaseAway(error);
}

const malformed = new Set([
  '22P02' /* invalid_text_representation */,
  '22021' /* character_not_in_repertoire */,
  '22P05' /* untranslatable_character */,
  '22007' /* invalid_datetime_format */,
  '22008' /* datetime_field_overflow */,
]);

/** Whether the database could not make sense of a value, such as an id that is none or text with a null byte. */
export function isMalformedInput(error: unknown): boolean {
  return malformed.has(sqlState(error) ?? '');
}

/** PostgreSQL's code of an error, bare or wrapped by TypeORM; also Node's code of a broken connection. */
export function sqlState(error: unknown): string | undefined {
  return fieldOf(error, 'code');
}

function fieldOf(error: unknown, name: 'code' | 'constraint'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value =
    Reflect.get(error, name) ?? (Reflect.get(error, 'driverError') as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}
