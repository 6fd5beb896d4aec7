import ipaddr from 'ipaddr.js';

/**
 * The unit by which limits count callers. A household's line has a whole /64 of IPv6 (2^64 addresses), so a /64 counts
 * as one caller. An IPv4 address counts as itself, also when it is written as IPv6 (`::ffff:192.0.2.1`).
 */
export function callerPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}
