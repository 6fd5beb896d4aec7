import { isIP } from 'node:net';

/**
 * Whether a `Host` header names this server. A page of another site can have its own name point to this machine (DNS
 * rebinding) and would then be of the same origin; its requests still carry that name. Addresses cannot be pointed
 * elsewhere, so every address is allowed, as orchestrators use them for health and metrics. So are `localhost` and
 * names under it.
 *
 * @param names further names, in lower case and without a port; `.example.com` allows every name under it
 */
export function allowedHosts(names: readonly string[]): (host: string | undefined) => boolean {
  const exact = new Set(['localhost', ...names.filter((name) => !name.startsWith('.'))]);
  const suffixes = ['.localhost', ...names.filter((name) => name.startsWith('.'))];
  return (host) => {
    // HTTP/1.0 has no such header; browsers do not speak it.
    if (host === undefined) return true;
    const name = nameOf(host);
    return name !== null && (isAddress(name) || exact.has(name) || suffixes.some((suffix) => name.endsWith(suffix)));
  };
}

/** A list of names as a setting gives it: separated by commas. */
export function hostNames(setting: string): string[] {
  return setting
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The header without its port and without the dot that may end a full name; null where it is no host. */
function nameOf(host: string): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host) ?? [];
  return name?.toLowerCase().replace(/\.$/, '') ?? null;
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}
