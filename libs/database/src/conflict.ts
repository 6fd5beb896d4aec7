import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** Somebody changed the aggregate between this unit's read and its write. The unit of work runs again from the start. */
export class StaleAggregate extends Error {
  constructor() {
    super('The aggregate was changed meanwhile.');
  }
}

const retryable = new Set(['40001' /* serialization_failure */, '40P01' /* deadlock_detected */]);

/** Whether running the same unit of work again may succeed. */
export function isConflict(error: unknown): boolean {
  return error instanceof StaleAggregate || retryable.has(databaseCode(error) ?? '');
}

/** Whether an insert or update met a unique constraint, and that constraint's name if one is asked about. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (databaseCode(error) !== '23505') return false;
  return constraint === undefined || fieldOf(error, 'constraint') === constraint;
}

/** Whether a statement was cut off because it took longer than a statement may. */
export function isTimeout(error: unknown): boolean {
  return databaseCode(error) === '57014';
}

const away = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN',
  '57P01' /* admin_shutdown */, '57P02' /* crash_shutdown */, '57P03' /* cannot_connect_now */, '53300' /* too_many_connections */,
  '3D000' /* the database is not there, or not yet */, '08000' /* connection_exception */, '08001', '08003', '08004', '08006',
]);

const awayMessage = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|after calling end on the pool/;

/** Whether the database could not be reached or went away, as opposed to having refused something. */
export function isDatabaseAway(error: unknown): boolean {
  // A connection that breaks between two statements of a transaction takes its runner with it, so the second finds it released.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (away.has(databaseCode(error) ?? '')) return true;
  return error instanceof Error && awayMessage.test(error.message);
}

const malformed = new Set(['22P02' /* invalid_text_representation */, '22021' /* character_not_in_repertoire */, '22P05' /* untranslatable_character */]);

/** Whether the database could not make sense of a value, such as an id that is none or text with a null byte. */
export function isMalformedInput(error: unknown): boolean {
  return malformed.has(databaseCode(error) ?? '');
}

function databaseCode(error: unknown): string | undefined {
  return fieldOf(error, 'code');
}

function fieldOf(error: unknown, name: 'code' | 'constraint'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value = Reflect.get(error, name) ?? (Reflect.get(error, 'driverError') as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}
