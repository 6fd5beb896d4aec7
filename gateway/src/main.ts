import { parseArgs } from 'node:util';
import { readSettings, type Arguments } from './environment.ts';
import { InvalidSettings } from './invalid-settings.ts';

const usage = `Usage: npm run gateway -- [--supergraph FILE] [--port N] [--host ADDRESS]

  --supergraph FILE  serve this supergraph, anyone's: no identity, anonymous callers included
  --port N           the port of the graph (4000); 0 takes a free one
  --host ADDRESS     the address to listen on (localhost)`;

/** The process is ended this long after the drain deadline, in case a request cannot be aborted. */
const hardLimitMs = 2_000;

/**
 * Runs the gateway alone in this process. SIGHUP reloads the supergraph's sources. SIGTERM and SIGINT drain the gateway
 * and end it; a second signal ends it at once.
 */
async function main(): Promise<void> {
  const given = readArguments();
  if (given === null) return void console.log(usage);
  const { logLevel, drainMs, securityLogFile, ...options } = readSettings(given);
  // Loaded after the settings were read, because what is wrong with them is then said at once and not after seconds.
  const [{ pino }, { startGateway }, { securityLogInFile }] = await Promise.all([
    import('pino'),
    import('./start-gateway.ts'),
    import('@kindred/service/security/open-security-log'),
  ]);
  const logger = pino({ name: 'gateway', level: logLevel, redact: ['*.authorization', '*.cookie'] });
  const security = securityLogFile ? { security: securityLogInFile('gateway', securityLogFile, logger).log } : {};
  const gateway = await startGateway({ ...options, ...security, strayFaults: process, logger });
  console.log(`The graph: ${gateway.url}`);

  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), options.drainDelayMs + drainMs + hardLimitMs).unref();
    void gateway.stop(drainMs).then(() => process.exit(0));
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  process.on('SIGHUP', () => void gateway.reload());
}

function readArguments(): Arguments | null {
  try {
    const { values } = parseArgs({
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values.help ? null : values;
  } catch (error) {
    throw new InvalidSettings(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

main().catch((error: unknown) => {
  // What the reader can do something about is a sentence; anything else is a fault, with its stack.
  const expected =
    error instanceof InvalidSettings ||
    (error instanceof Error && (error.name === 'CompositionFailed' || 'code' in error));
  console.error(expected && error instanceof Error ? error.message : error);
  process.exit(error instanceof InvalidSettings ? 2 : 1);
});
