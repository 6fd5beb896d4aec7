import { newId } from '@kindred/contracts/uuid';
import type { Message, Received } from './transport.ts';

/**
 * An event that a consumer has given up, with where it came from and why. The reason is a code and the class of the
 * error, never its message: messages quote values.
 */
export interface DeadLetter {
  id: string;
  service: string;
  /** The one handler that failed; others may have had no trouble with the same event. */
  consumer: string;
  error: { class: string; code: string | null };
  /** Tries since the process last started, and when the first and the last of them failed. */
  attempts: number;
  firstFailedAt: string;
  lastFailedAt: string;
  /** The message as it came. Its value is null if it was too large for this topic; the original topic has it. */
  message: Omit<Received, 'timestamp' | 'value'> & { timestamp: string; value: string | null };
}

export interface Failure {
  service: string;
  consumer: string;
  message: Received;
  error: unknown;
  attempts: number;
  firstFailedAt: Date;
  lastFailedAt: Date;
}

/** A value written as JSON within JSON may grow to twice its size, and the broker takes 1 MB. */
const keptLength = 400_000;

export function deadLetterTopic(service: string): string {
  return `kindred.${service}.dead-letters`;
}

/** Where dead letters are sent to be handled again; every consumer of the service reads it beside its own topics. */
export function replayTopic(service: string): string {
  return `kindred.${service}.replays`;
}

export function deadLetterOf({
  service,
  consumer,
  message,
  error,
  attempts,
  firstFailedAt,
  lastFailedAt,
}: Failure): DeadLetter {
  return {
    id: newId(),
    service,
    consumer,
    error: { class: classOf(error), code: codeOf(error) },
    attempts,
    firstFailedAt: firstFailedAt.toISOString(),
    lastFailedAt: lastFailedAt.toISOString(),
    message: {
      ...message,
      timestamp: message.timestamp.toISOString(),
      value: message.value.length > keptLength ? null : message.value,
    },
  };
}

/**
 * A dead letter as a message: under the key of the event, so that those of an aggregate keep their order when they are
 * replayed.
 */
export function letterMessage(topic: string, letter: DeadLetter): Message {
  return {
    topic,
    key: letter.message.key,
    value: JSON.stringify(letter),
    headers: { 'content-type': 'application/json' },
  };
}

/** Reads a dead letter; null for anything else. */
export function parseDeadLetter(value: string): DeadLetter | null {
  try {
    const parsed: unknown = JSON.parse(value);
    return isDeadLetter(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isDeadLetter(parsed: unknown): parsed is DeadLetter {
  if (typeof parsed !== 'object' || parsed === null) return false;
  const { consumer, message } = parsed as Partial<DeadLetter>;
  return (
    typeof consumer === 'string' && typeof message === 'object' && message !== null && typeof message.topic === 'string'
  );
}

function classOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return /^\w{1,80}$/.test(name) ? name : 'Error';
}

/**
 * Codes are ours, the system's (`ECONNREFUSED`) or PostgreSQL's (`23505`): short and of one alphabet, which no value of
 * a person is.
 */
function codeOf(error: unknown): string | null {
  for (let layer = error; layer instanceof Error; layer = layer.cause) {
    const code: unknown = Reflect.get(layer, 'code') ?? Reflect.get(Object(Reflect.get(layer, 'driverError')), 'code');
    if (typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code)) return code;
  }
  return null;
}
