import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();
const shape = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C trace context of whatever is being done, from the gateway's request through the event to its consumer. */
export function currentTraceparent(): string | undefined {
  return current.getStore();
}

/** The trace id alone, as logs and error answers show it. */
export function currentTraceId(): string | undefined {
  return current.getStore()?.slice(3, 35);
}

/** Runs `work` as a child span of `parent`, or as the root of a new trace where there is none or it is malformed. */
export function withTrace<T>(parent: string | null | undefined, work: () => T): T {
  return current.run(childOf(parent), work);
}

/** A child's traceparent: the parent's trace and flags, a span of its own. */
export function childOf(parent: string | null | undefined): string {
  const known = parent && shape.test(parent) ? parent : undefined;
  const trace = known ? known.slice(3, 35) : randomBytes(16).toString('hex');
  const flags = known ? known.slice(53) : '01';
  return `00-${trace}-${randomBytes(8).toString('hex')}-${flags}`;
}
