import { lookup as lookUp, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that is not on the public internet, and to which a push must not go. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic';
  constructor() {
    super('The host of an endpoint is not on the public internet.');
  }
}

/**
 * Why nothing may be pushed to an endpoint, or null. A person names it, so it could name a part of this house: it must
 * be https at port 443, and its host a name or a public address. `publicLookup` checks what the name leads to.
 */
export function endpointFault(endpoint: string, allowLoopback: boolean): string | null {
  if (!URL.canParse(endpoint)) return 'it is no address';
  const { protocol, port, username, password, hash, hostname } = new URL(endpoint);
  if (username !== '' || password !== '' || hash !== '') return 'it has more than a host and a path';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (allowLoopback && (protocol === 'http:' || protocol === 'https:') && isLoopback(host)) return null;
  if (protocol !== 'https:') return 'it is not https';
  if (port !== '') return 'it is not at port 443';
  if (ipaddr.isValid(host) && !isPublic(host)) return 'its host is not public';
  return isLocalName(host) ? 'its host is a local name' : null;
}

/**
 * Looks a host up for a connection, and refuses it if any of its addresses is not public. The connection goes to the
 * very addresses that were checked, so a name that leads elsewhere a moment later leads nowhere.
 */
export function publicLookup(allowLoopback: boolean, resolve: typeof lookUp = lookUp): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as LookupAddress[] | undefined;
      const [first] = addresses ?? [];
      if (error || !addresses || !first) return callback(error ?? new NotPublic(), '', 0);
      const mayBe = ({ address }: LookupAddress) => isPublic(address) || (allowLoopback && isLoopback(address));
      if (!addresses.every(mayBe)) return callback(new NotPublic(), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/**
 * Whether an address is on the public internet. Of IPv6 only 2000::/3 is given out, and parts of it lead into IPv4 or
 * are for tests.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || ((parsed as ipaddr.IPv6).parts[0] ?? 0) >> 13 === 1;
}

function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}

/** Names without a dot, and those that RFC 6761, 6762 and 8375 keep for local use. */
function isLocalName(host: string): boolean {
  if (ipaddr.isValid(host)) return false;
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || /\.(localhost|local|internal|home\.arpa|test|invalid)$/.test(name);
}
