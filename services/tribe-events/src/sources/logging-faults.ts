import { SourceUnavailable } from './source-unavailable.ts';

export interface WarningLog {
  warn(what: object, message: string): void;
}

/** Asks a source, and logs why it gave no answer: which source and which fault, never what was asked. */
export async function loggingFaults<Answer>(logger: WarningLog, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SourceUnavailable)
      logger.warn({ source: error.source, fault: error.fault }, 'A foreign source gave no usable answer');
    throw error;
  }
}
