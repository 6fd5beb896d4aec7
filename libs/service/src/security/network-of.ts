import ipaddr from 'ipaddr.js';

/**
 * The network that an address belongs to: IPv4 by /24, IPv6 by /64, which is what one household or provider's customer
 * has. An IPv4 address written as IPv6 is read as IPv4. Text that is not an address gives null. A network, as limits
 * count an IPv6 caller, is read as one of its addresses.
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
