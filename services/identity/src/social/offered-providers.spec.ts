import { offeredProviders, readProvider } from './offered-providers.ts';

describe('a provider', () => {
  it('is not offered without client ids', () => {
    for (const variables of [
      {},
      { SOCIAL_GOOGLE_CLIENT_IDS: ' , ' },
      { SOCIAL_GOOGLE_ISSUER: 'https://broker.example' },
      { SOCIAL_APPLE_CLIENT_IDS: 'web' },
    ]) {
      expect(readProvider('GOOGLE', variables)).toBeNull();
    }
  });

  it('is refused with an address from which keys are not fetched', () => {
    for (const address of ['http://broker.example', 'broker', 'file:///etc/keys']) {
      expect(() => readProvider('APPLE', { SOCIAL_APPLE_CLIENT_IDS: 'web', SOCIAL_APPLE_ISSUER: address })).toThrow();
      expect(() => readProvider('APPLE', { SOCIAL_APPLE_CLIENT_IDS: 'web', SOCIAL_APPLE_JWKS_URI: address })).toThrow();
    }
  });

  it('is itself unless an issuer is named', () => {
    expect(readProvider('GOOGLE', { SOCIAL_GOOGLE_CLIENT_IDS: 'web, ios' })).toEqual({ audiences: ['web', 'ios'] });
    const variables = {
      SOCIAL_FACEBOOK_CLIENT_IDS: 'web',
      SOCIAL_FACEBOOK_ISSUER: 'https://broker.example',
      SOCIAL_FACEBOOK_JWKS_URI: 'http://localhost:9/keys',
    };
    expect(readProvider('FACEBOOK', variables)).toEqual({
      audiences: ['web'],
      issuer: 'https://broker.example',
      jwksUri: 'http://localhost:9/keys',
    });
  });

  it('is offered with its client ids, in one order', () => {
    expect(offeredProviders({ FACEBOOK: { audiences: ['f'] }, GOOGLE: { audiences: ['web', 'ios'] } })).toEqual([
      { provider: 'GOOGLE', clientIds: ['web', 'ios'] },
      { provider: 'FACEBOOK', clientIds: ['f'] },
    ]);
  });
});
