import type { lookup, LookupAddress } from 'node:dns';
import { endpointFault, isPublic, publicLookup } from './endpoint.ts';

describe('an endpoint', () => {
  it.each([
    'https://localhost/a',
    'https://push/a',
    'https://printer.local/a',
    'https://db.internal/a',
    'https://push.home.arpa/a',
    'https://a.localhost./a',
    'https://127.0.0.1/a',
    'https://0x7f000001/a',
    'https://2130706433/a',
    'https://0177.0.0.1/a',
    'https://[::1]/a',
    'https://[::ffff:10.0.0.1]/a',
    'https://[fd00::1]/a',
    'https://[fe80::1]/a',
    'https://192.168.1.1/a',
    'https://172.16.0.1/a',
    'https://100.64.0.1/a',
    'https://0.0.0.0/a',
    'ftp://push.example.com/a',
    'https://push.example.com/a#b',
  ])('%s is refused', (endpoint) => {
    expect(endpointFault(endpoint, false)).not.toBeNull();
  });

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-by3p.notify.windows.com/w/?token=abc%2f',
    'https://1.1.1.1/a',
    'https://push.example.com:443/a',
  ])('%s is taken', (endpoint) => {
    expect(endpointFault(endpoint, false)).toBeNull();
  });

  it('of this machine is taken where that is allowed, and no other private one is', () => {
    expect(endpointFault('http://127.0.0.1:8080/a', true)).toBeNull();
    expect(endpointFault('http://localhost:8080/a', true)).toBeNull();
    expect(endpointFault('http://10.0.0.1/a', true)).not.toBeNull();
    expect(endpointFault('http://push.example.com/a', true)).not.toBeNull();
  });
});

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '0.0.0.0',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '4000::1',
    'push.example.com',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.15.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('looking up a host', () => {
  const found = (addresses: readonly string[], allowLoopback = false) =>
    new Promise<{ error: string | undefined; address: unknown }>((resolve) => {
      const answer = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
      const resolver = (_host: string, _options: object, done: (error: null, all: LookupAddress[]) => void) =>
        done(null, answer);
      publicLookup(allowLoopback, resolver as typeof lookup)('push.example.com', {}, (error, address) =>
        resolve({ error: error?.name, address }),
      );
    });

  it.each([[['10.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['8.8.8.8', '::1']], [[]]])('refuses %j', async (addresses) => {
    expect(await found(addresses)).toMatchObject({ error: 'NotPublic' });
  });

  it('refuses this machine unless that is allowed, and private networks always', async () => {
    expect(await found(['127.0.0.1'])).toMatchObject({ error: 'NotPublic' });
    expect(await found(['127.0.0.1'], true)).toEqual({ error: undefined, address: '127.0.0.1' });
    expect(await found(['10.0.0.1'], true)).toMatchObject({ error: 'NotPublic' });
  });

  it('gives the address that it has checked', async () => {
    expect(await found(['8.8.8.8', '2606:4700::1111'])).toEqual({ error: undefined, address: '8.8.8.8' });
  });
});
