import { createHash } from 'node:crypto';

/**
 * SHA-256 of a request as JSON, as base64url: the same whatever the order of its fields. What is undefined is as if
 * left out.
 */
export function requestHash(request: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(request, inOrder) ?? '')
    .digest('base64url');
}

function inOrder(_: string, value: unknown): unknown {
  // Tagged, so that an amount and the text of its digits are two requests.
  if (typeof value === 'bigint') return { bigint: value.toString() };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
