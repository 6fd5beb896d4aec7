import type { Transport } from '@kindred/events/transport';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { OnUndeclared } from './declared-refusals/report-undeclared.ts';
import type { Pause } from './draining.ts';
import type { LoginStates } from './revocation/login-states.ts';
import type { SecurityLog } from './security/security-log.ts';
import type { FaultSource } from './stray-faults.ts';

/** What a process that runs several services shares among them, and what tests replace. */
export interface Surroundings {
  /** Default: Kafka at KAFKA_BROKERS. The service does not close a transport that it was given. */
  readonly transport?: Transport;
  readonly logger?: Logger;
  /** Replaces the file in SECURITY_LOG_FILE, or the lines in the logger. */
  readonly security?: SecurityLog;
  readonly clock?: () => Date;
  /** How often the relay reads the outbox without being woken, in milliseconds. Default: 10. */
  readonly pollMs?: number;
  /** Verifies tokens with these keys instead of fetching identity's. */
  readonly tokenKeys?: JWTVerifyGetKey;
  /** Replaces identity as the source of login states; tests pass `trustingLogins`. */
  readonly logins?: LoginStates;
  /** The monotonic clock that ages the list of revocations, in milliseconds. */
  readonly monotonicMs?: () => number;
  /** Waits for DRAIN_DELAY_MS. A test passes its own to decide when the delay ends. */
  readonly drainPause?: Pause;
  /**
   * The source of unhandled rejections and exceptions, if the process runs this service alone. They are logged and
   * counted, and the process goes on.
   */
  readonly strayFaults?: FaultSource;
  /** Whether jobs run by themselves. Default: true. Tests run jobs for the `now` that they want. */
  readonly runJobs?: boolean;
  /** Whether events are consumed. Default: true. Tests that count statements do without. */
  readonly runConsumers?: boolean;
  /** Called for each refusal of a mutation that the schema's `@refuses` does not declare. */
  readonly onUndeclaredRefusal?: OnUndeclared;
}
