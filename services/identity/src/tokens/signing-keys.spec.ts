import { generateSigningKey, openSigningKey, publicKeySet } from './signing-keys.ts';

describe('signing keys', () => {
  it('refuse to open under the id of another', async () => {
    const [one, other] = [await generateSigningKey(), await generateSigningKey()];
    await expect(openSigningKey({ kid: one.kid, privateJwk: other.privateJwk })).rejects.toThrow(one.kid);
  });

  it('refuse to open from a public half, or from something else', async () => {
    const { kid, publicJwk } = await generateSigningKey();
    await expect(openSigningKey({ kid, privateJwk: JSON.stringify(publicJwk) })).rejects.toThrow('does not open');
    await expect(openSigningKey({ kid, privateJwk: '{"kty":"oct","k":"c2VjcmV0"}' })).rejects.toThrow('does not open');
  });

  it('publish nothing private, even when they are handed more than the public half', async () => {
    const { publicJwk, privateJwk } = await generateSigningKey();
    const { keys } = publicKeySet([{ ...JSON.parse(privateJwk), ...publicJwk }]);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    expect(keys[0]).toEqual(publicJwk);
  });

  it('cannot be exported once they are open', async () => {
    const stored = await generateSigningKey();
    const { kid, key } = await openSigningKey(stored);
    expect(kid).toBe(stored.kid);
    expect(key).toMatchObject({ type: 'private', extractable: false });
  });
});
