import ipaddr from 'ipaddr.js';

/**
 * What a limit counts a caller's address as. A line to the internet has a /64 of IPv6, 2^64 addresses, so that is
 * counted as one caller. An IPv4 address is counted as itself, also where it is written as an IPv6 one
 * (`::ffff:192.0.2.1`).
 */
export function callerPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}
