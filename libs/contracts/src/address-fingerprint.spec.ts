import { createHmac } from 'node:crypto';
import { addressFingerprint } from './address-fingerprint.ts';
import { InvalidEmail } from './email-address.ts';

const key = Buffer.alloc(32, 7);

describe('an address’s fingerprint', () => {
  it('is of no text that is no address', () => {
    expect(() => addressFingerprint('ann', key)).toThrow(InvalidEmail);
  });

  it('is one for all spellings of an address, and another under another key', () => {
    const expected = createHmac('sha256', key).update('ann@xn--bcher-kva.example').digest('base64url');
    expect(
      ['ann@xn--bcher-kva.example', ' Ann@BÜCHER.example'].map((address) => addressFingerprint(address, key)),
    ).toEqual([expected, expected]);
    expect(addressFingerprint('ann@bücher.example', Buffer.alloc(32, 8))).not.toBe(expected);
  });
});
