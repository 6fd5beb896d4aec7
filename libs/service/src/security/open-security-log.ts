import type { Logger } from 'pino';
import { openLogFile } from '../log-file.ts';
import type { ShutdownHooks } from '../shutdown-hooks.ts';
import { securityLog, securityLogTo, type SecurityLog } from './security-log.ts';

export interface OpenSecurityLogOptions {
  readonly service: string;
  /** Without a file, the lines go into the logger. */
  readonly file: string | undefined;
  readonly logger: Logger;
  readonly shutdownHooks: ShutdownHooks;
}

/** Opens the security log of a service, in a file of its own where one is set. */
export function openSecurityLog({ service, file, logger, shutdownHooks }: OpenSecurityLogOptions): SecurityLog {
  if (file === undefined) return securityLog(logger);
  const { log, close } = securityLogInFile(service, file, logger);
  shutdownHooks.add('security log', async () => close());
  return log;
}

/** A security log in a file, with ten earlier files of 10 MiB beside it. */
export function securityLogInFile(
  service: string,
  file: string,
  logger: Logger,
): { readonly log: SecurityLog; close(): void } {
  const destination = openLogFile(file, {
    keptFiles: 10,
    onFault: (error) => logger.error({ err: error }, 'The security log cannot be written'),
  });
  return { log: securityLogTo(destination, service), close: () => destination.close() };
}
