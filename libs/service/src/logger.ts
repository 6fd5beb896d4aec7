import { currentTraceId } from '@kindred/events/trace-context';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

/**
 * What must never be read in a log, wherever in an object it turns up. The other half of the rule is not to log content
 * at all.
 */
const secret =
  /(authorization|cookie|password|passwordhash|token|tokens|secret|secrets|email|address)$|^(value|text|body|letter|answers|variables|parameters|query|detail)$/i;
const deepest = 6;

/**
 * Structured logs, one JSON object a line, each with the trace it belongs to. What a child logger is given once, such
 * as its consumer's name, is shown as it is.
 */
export function makeLogger(options: { service: string; level: string; destination?: DestinationStream }): Logger {
  const settings: LoggerOptions = {
    level: options.level,
    base: { service: options.service },
    formatters: { log: redacted },
    // Errors are plain by then; pino's own serializer would take them for something else.
    serializers: { err: (error: unknown) => error },
    mixin: () => {
      const traceId = currentTraceId();
      return traceId ? { traceId } : {};
    },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}

function redacted(object: object, depth = 1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, secret.test(name) ? '[redacted]' : shown(value, depth)]),
  );
}

function shown(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof URL) return value;
  if (value instanceof Error) return plainError(value, depth);
  if (value instanceof Uint8Array) return '[bytes]';
  if (depth >= deepest) return '[deeper]';
  return Array.isArray(value) ? value.map((entry) => shown(entry, depth + 1)) : redacted(value, depth + 1);
}

/**
 * An error's kind, message and stack, and what caused it. A database error's `detail` and `parameters` quote the row,
 * so they stay out.
 */
function plainError(error: Error, depth: number): object {
  const code: unknown = Reflect.get(error, 'code');
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    stack: error.stack,
    ...(error.cause !== undefined && depth < deepest && { cause: shown(error.cause, depth + 1) }),
  };
}
