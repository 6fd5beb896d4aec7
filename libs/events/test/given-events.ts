import { newId } from '@kindred/contracts/uuid';
import type { Message } from '../src/transport.ts';

/** An event as it stands on a topic. Its subject is the key. */
export function event(
  topic: string,
  type: string,
  subject: string,
  options: { id?: string; traceparent?: string } = {},
): Message {
  const { id = newId(), traceparent } = options;
  return {
    topic,
    key: subject,
    value: JSON.stringify({ specversion: '1.0', id, type, subject, data: {} }),
    headers: { 'content-type': 'application/cloudevents+json', ...(traceparent ? { traceparent } : {}) },
  };
}

export function idOf(value: string): string {
  return (JSON.parse(value) as { id: string }).id;
}

export function subjectOf(value: string): string {
  return (JSON.parse(value) as { subject: string }).subject;
}
