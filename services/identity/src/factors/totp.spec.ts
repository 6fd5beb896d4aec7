import { Secret, TOTP } from 'otpauth';
import { newTotpSecret, stepOfCode, totpUri } from './totp.ts';

/** The secret of RFC 6238, appendix B, for SHA-1. Its codes have eight digits there; the last six are those of six. */
const secret = Secret.fromUTF8('12345678901234567890').base32;
const at = (seconds: number) => ({ now: new Date(seconds * 1_000), lastStep: null });
const codeAt = (seconds: number) => new TOTP({ secret }).generate({ timestamp: seconds * 1_000 });

describe('a code of an authenticator app', () => {
  it('is refused when it is none', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '-12345', '+12345', '1e5000', '２８７０８２'])
      expect(stepOfCode(secret, code, at(59))).toBeNull();
  });

  it('is refused two steps before and after its own', () => {
    for (const seconds of [60 - 60 - 1, 60 + 90]) expect(stepOfCode(secret, codeAt(seconds), at(60))).toBeNull();
  });

  it('is refused a second time, and when a later one was used', () => {
    const step = Math.floor(60 / 30);
    expect(stepOfCode(secret, codeAt(60), { now: new Date(60_000), lastStep: step })).toBeNull();
    expect(stepOfCode(secret, codeAt(60), { now: new Date(60_000), lastStep: step + 1 })).toBeNull();
    expect(stepOfCode(secret, codeAt(60), { now: new Date(60_000), lastStep: step - 1 })).toBe(step);
  });

  it('is that of RFC 6238, and may be one step early or late, with spaces in it', () => {
    const known: readonly (readonly [number, string])[] = [
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_234_567_890, '005924'],
      [20_000_000_000, '353130'],
    ];
    for (const [seconds, code] of known) expect(stepOfCode(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
    for (const seconds of [30, 60, 90]) expect(stepOfCode(secret, codeAt(seconds), at(60))).toBe(seconds / 30);
    expect(stepOfCode(secret, ' 287 082 ', at(59))).toBe(1);
  });
});

describe('a secret', () => {
  it('has 160 bits and is another each time', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it('is given to an app with whose it is', () => {
    expect(totpUri(secret, 'ann@example.org')).toBe(
      `otpauth://totp/Kindred:ann%40example.org?issuer=Kindred&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
