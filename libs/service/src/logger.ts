import { currentTraceId } from '@kindred/events/trace-context';
import { pino, type DestinationStream, type Logger } from 'pino';

/** What must never be read in a log, wherever in an object it turns up. The other half of the rule is not to log content at all. */
const secrets = ['authorization', 'cookie', 'password', 'token', 'accessToken', 'refreshToken', 'idToken', 'email', 'secret', 'address', 'value', 'text'];

/** Structured logs, one JSON object a line, each with the trace it belongs to. */
export function makeLogger(options: { service: string; level: string; destination?: DestinationStream }): Logger {
  const settings = {
    level: options.level,
    base: { service: options.service },
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    serializers: { err: plainError },
    mixin: () => {
      const traceId = currentTraceId();
      return traceId ? { traceId } : {};
    },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}

/** An error's kind, message and stack. A database error's `detail` and `parameters` quote the row, so they stay out. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = Reflect.get(error, 'code');
  return { type: error.name, message: error.message, ...(typeof code === 'string' && { code }), stack: error.stack };
}
