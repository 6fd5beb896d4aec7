import type { Logger } from 'pino';

/** The part of a Node process that tells of faults which reached no handler. */
export interface FaultSource {
  on(event: StrayFault, listener: (error: unknown) => void): unknown;
}

export type StrayFault = 'unhandledRejection' | 'uncaughtException';

/**
 * Lets a process go on after a rejection or an exception that reached no handler, which ends a Node process otherwise.
 * One request's fault must not end the requests of all others. Each fault is logged and counted.
 */
export function surviveStrayFaults(
  source: FaultSource,
  { logger, count }: { readonly logger: Logger; readonly count: () => void },
): void {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    source.on(event, (error) => {
      count();
      logger.error({ err: error, event }, 'A fault reached no handler; the process goes on');
    });
  }
}
