import ipaddr from 'ipaddr.js';

/**
 * The network of an address: /24 of IPv4, /64 of IPv6 (one household). An IPv4 address written as IPv6 counts as IPv4.
 * A network such as a caller's /64 is accepted too. Null for text that is not an address.
 */
export function networkOf(address: string): string | null {
  const bare = address.split(/[%/]/)[0] ?? '';
  if (!ipaddr.isValid(bare)) return null;
  const read = ipaddr.process(bare);
  const bits = read.kind() === 'ipv4' ? 24 : 64;
  const network =
    read.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(`${read.toString()}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${read.toString()}/${bits}`);
  return `${network.toString()}/${bits}`;
}
