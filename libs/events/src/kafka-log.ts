import { logLevel, type LogEntry } from 'kafkajs';
import type { Level, Logger } from 'pino';

/**
 * What kafkajs calls an error or a warning and what is neither: all of it is tried again or comes back to us as a
 * rejection, which is logged where it matters. The coordinator is loading right after a broker's start; connections
 * close when a broker does.
 */
const harmless = [
  /coordinator is (loading|not available)/i,
  /group is rebalancing/i,
  /coordinator is not aware of this member/i,
  /group generation id is not valid/i,
  /does not host this topic-partition/i,
  /not the leader for that topic-partition/i,
  /^Connection (error|timeout)/,
  /^Closed connection/,
  /^Failed to (connect|send messages)/,
  /^Limiting retries for the idempotent producer/,
  /^Crash: KafkaJS/,
];

const levels: Record<number, Level> = {
  [logLevel.ERROR]: 'warn',
  [logLevel.WARN]: 'warn',
  [logLevel.INFO]: 'debug',
  [logLevel.DEBUG]: 'trace',
};

/** Passes what kafkajs says to our log, at the level that fits a library which retries by itself. */
export function kafkaLog(logger: Logger): () => (entry: LogEntry) => void {
  return () =>
    ({ namespace, level, log }) => {
      // Stacks of the library and its own timestamp add nothing; the logger has the time.
      const { message, stack, timestamp, logger: _kafkajs, ...facts } = log;
      const texts = [message, String(facts.error ?? '')];
      const pinoLevel = harmless.some((pattern) => texts.some((text) => pattern.test(text))) ? 'debug' : levels[level];
      if (pinoLevel) logger[pinoLevel]({ ...facts, part: namespace }, `kafkajs: ${message}`);
    };
}
