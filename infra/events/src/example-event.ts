import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { CloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';

const usualMs = Date.parse('2025-07-18T21:09:06.688Z');
/** What an example names as a time is mostly a deadline, and those of the house are a month away. */
const beforeNamedMs = 30 * 86_400_000;

/** What happens to an aggregate before anything else can, by the last word of the type. */
const births = new Set([
  'registered',
  'opened',
  'requested',
  'invited',
  'agreed',
  'contributed',
  'granted',
  'earned',
  'created',
]);

/**
 * The whole event that a contract's example makes, such as a reader could meet it: told before the times that it names,
 * under an id of its own time, and as its aggregate's first where there can be none before it. Throws InvalidEvent for
 * an example that could not be written.
 */
export function exampleEvent(contract: EventContract): CloudEvent<unknown> {
  const timeMs = timeOf(contract.example);
  return toCloudEvent(contract, {
    id: idAt(timeMs),
    time: new Date(timeMs),
    aggregateVersion: births.has(contract.type.split('.')[2] ?? '') ? 1 : 3,
    data: contract.example,
  });
}

function timeOf(example: unknown): number {
  const named = Object.values(typeof example === 'object' && example !== null ? example : {}).flatMap((value) => {
    const ms = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(ms) ? [] : [ms];
  });
  return named.length > 0 ? Math.min(...named) - beforeNamedMs : usualMs;
}

/** A UUID of version 7: its first 48 bits are the time. */
function idAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7a10-9f6b-3d2c1b0a9fff`;
}
