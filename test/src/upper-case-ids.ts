const wholeUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Names of variables and input fields whose values are not ids, even if they look like one. Their case is significant.
 */
const opaque = /(?:key|token|challenge|secret|password)$/i;

/**
 * Variables of an operation with every UUID in upper case, at any depth. Idempotency keys and tokens stay as they are.
 */
export function withUpperCaseIds(variables: object): object {
  return changed(variables) as object;
}

/** An address with every UUID of its path in upper case; its query, where tokens are, stays as it is. */
export function addressWithUpperCaseIds(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname
    .split('/')
    .map((part) => (wholeUuid.test(part) ? part.toUpperCase() : part))
    .join('/');
  return url.href;
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return wholeUuid.test(value) ? value.toUpperCase() : value;
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, opaque.test(name) ? one : changed(one)]));
}
