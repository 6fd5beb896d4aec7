import { subjectOf, type Caller } from '../callers.ts';
import type { SecurityEntry, SecurityLog } from './security-log.ts';

/** The security log as one request writes it: with the request's caller and network. */
export class RequestSecurity {
  readonly #log: SecurityLog;
  readonly #caller: Caller | null;
  readonly #callerAddress: string;
  readonly #recorded = new WeakSet<object>();
  readonly #operations = new Set<string>();
  /** Whether the caller used the right of an admin in this request. */
  usedAdminRight = false;

  constructor(log: SecurityLog, caller: Caller | null, callerAddress: string) {
    this.#log = log;
    this.#caller = caller;
    this.#callerAddress = callerAddress;
  }

  record(entry: SecurityEntry): void {
    if (entry.operation !== undefined) this.#operations.add(entry.operation);
    this.#log.record({ ...entry, actorId: entry.actorId ?? idOf(this.#caller), callerAddress: this.#callerAddress });
  }

  /** Records a refusal as an event of its own, so that `isRecorded` tells it from those that still need a line. */
  recordRefusal(error: unknown, entry: SecurityEntry): void {
    if (typeof error === 'object' && error !== null) this.#recorded.add(error);
    this.record(entry);
  }

  isRecorded(error: object): boolean {
    return this.#recorded.has(error);
  }

  /** Records the use of an admin's right, unless its field has a line already. */
  recordAdminAction(operation: string, outcome: SecurityEntry['outcome']): void {
    if (!this.#operations.has(operation)) this.record({ event: 'admin-action', outcome, operation });
  }
}

function idOf(caller: Caller | null): string | null {
  return caller?.kind === 'service' ? caller.service : subjectOf(caller);
}
