import { grantScope, InvalidClient, InvalidScope, scopes, serviceClients } from './service-clients.ts';

const secrets = new Map([
  ['tribe-events', 'secret of tribe-events'],
  ['payments', 'secret of payments'],
  ['stranger', 'secret of a stranger'],
]);
const asking =
  (changes: Partial<Parameters<typeof grantScope>[0]> = {}) =>
  () =>
    grantScope(
      { clientId: 'tribe-events', clientSecret: 'secret of tribe-events', scope: 'matching:read', ...changes },
      secrets,
    );

describe('a service that asks for a token', () => {
  it.each([
    ['an unknown client', { clientId: 'nobody' }],
    ['a wrong secret', { clientSecret: 'secret of payments' }],
    ['no secret', { clientSecret: '' }],
    ['what stands in for the secret of an unknown client', { clientId: 'nobody', clientSecret: 'no secret of nobody' }],
    [
      'a client that has a secret and no place in the table',
      { clientId: 'stranger', clientSecret: 'secret of a stranger' },
    ],
    ['a client in the table without a secret', { clientId: 'vessel-privacy', clientSecret: '', scope: 'blocks:read' }],
    ['a name that every object has', { clientId: 'constructor', clientSecret: 'no secret of constructor' }],
  ])('is refused with %s', (_, changes) => {
    expect(asking(changes)).toThrow(InvalidClient);
  });

  it.each([
    ['a scope of another service', 'invitation:match'],
    ['no scope', ''],
    ['an unknown scope', 'everything:read'],
    ['two scopes at once', 'matching:read blocks:read'],
  ])('is refused for %s', (_, scope) => {
    expect(asking({ scope })).toThrow(InvalidScope);
  });

  it('may ask which logins are in force, whichever service it is: all of them refuse revoked writers', () => {
    for (const [client, allowed] of Object.entries(serviceClients))
      if (client !== 'identity') expect([client, ...allowed]).toContain('logins:read');
  });

  it('gets the one scope it asked for', () => {
    expect(asking()()).toBe('matching:read');
    expect(asking({ scope: 'blocks:read' })()).toBe('blocks:read');
  });

  it('finds each scope of the table explained, and none without a service', () => {
    const used = new Set(Object.values(serviceClients).flat());
    expect([...used].sort()).toEqual(Object.keys(scopes).sort());
  });
});
