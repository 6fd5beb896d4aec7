import { pino, type DestinationStream, type Logger } from 'pino';
import { makeLogger } from '../logger.ts';
import { networkOf } from './network-of.ts';
import type { SecurityEvent } from './security-event.ts';

/**
 * What is recorded of one event. It has no place for free text: every value is an identifier, an enumeration or a
 * network.
 */
export interface SecurityEntry {
  readonly event: SecurityEvent;
  readonly outcome: 'success' | 'failure';
  /** Who acted: a person's id, or a service's name. Left out where the caller is unknown. */
  readonly actorId?: string | null | undefined;
  /** The person acted on, if not the actor. */
  readonly subjectId?: string | null | undefined;
  /** The caller's address. Only its network is written: IPv4 by /24, IPv6 by /64. */
  readonly callerAddress?: string | undefined;
  /** The code of the refusal. */
  readonly code?: string | undefined;
  /** The field of the schema, or the route, that was asked for. Never the name that a client gave its operation. */
  readonly operation?: string | undefined;
}

export interface SecurityLog {
  /** Writes one line. Never throws, so that no answer depends on the log. */
  record(entry: SecurityEntry): void;
}

/** The allowed form of each value. Any other value is left out, because a caller may have written it. */
const identifier = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z-]{0,40})$/;
const code = /^[A-Z][A-Z0-9_]{0,63}$/;
const operation = /^(\/[\w./:-]{0,100}|[A-Za-z_]\w{0,100})$/;

/**
 * The security log of a service, as lines of `log: security` in the given logger. They are written whatever its level,
 * unless that is `silent`.
 */
export function securityLog(logger: Logger): SecurityLog {
  const lines = logger.child({ log: 'security' }, { level: logger.level === 'silent' ? 'silent' : 'info' });
  return {
    record(entry) {
      const line = lineOf(entry);
      if (entry.outcome === 'success') lines.info(line, entry.event);
      else lines.warn(line, entry.event);
    },
  };
}

/** The security log in a stream of its own, which holds nothing else. */
export function securityLogTo(destination: DestinationStream, service: string): SecurityLog {
  return securityLog(makeLogger({ service, level: 'info', destination }));
}

/** Writes nothing, for tests below the level of a service. */
export const noSecurityLog: SecurityLog = securityLog(pino({ level: 'silent' }));

function lineOf({ event, outcome, callerAddress, ...entry }: SecurityEntry): Record<string, string> {
  const network = callerAddress === undefined ? null : networkOf(callerAddress);
  return {
    event,
    outcome,
    ...ofForm('actorId', entry.actorId, identifier),
    ...ofForm('subjectId', entry.subjectId, identifier),
    ...(network !== null && { network }),
    ...ofForm('code', entry.code, code),
    ...ofForm('operation', entry.operation, operation),
  };
}

function ofForm(name: string, value: string | null | undefined, form: RegExp): Record<string, string> {
  return value != null && form.test(value) ? { [name]: value } : {};
}
