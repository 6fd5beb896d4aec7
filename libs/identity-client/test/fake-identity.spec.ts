import { newId } from '@kindred/contracts/uuid';
import { serviceTokens } from '@kindred/service/service-tokens';
import { askBlockedPairs } from '../src/ask-blocked-pairs.ts';
import { fakeIdentity, type FakeIdentity } from '../src/fake-identity.ts';
import type { ContractPerson, IdentityUnderContract } from '../src/identity-under-contract.ts';
import { identityContract } from '../src/identity.contract.ts';

async function openFake(): Promise<IdentityUnderContract> {
  const fake = await fakeIdentity();
  fake.unknownLogin = { isInForce: false, role: null };
  return {
    asks: {
      identityUrl: fake.url,
      tokens: serviceTokens({ identityUrl: fake.url, clientId: 'a-service', secret: 'x' }),
    },
    person: async () => personOf(fake, 'USER'),
    admin: async () => personOf(fake, 'ADMIN'),
    prefer: async ({ id }, preferences) => void fake.contacts.set(id, preferences),
    tie: async (one, other) => fake.tie(one.id, other.id),
    block: async (one, other) => fake.block(one.id, other.id),
    unblock: async (one, other) => void fake.block(one.id, other.id, false),
    optIn: async ({ id }) => void fake.matching.set(id, silentProfile),
    optOut: async ({ id }) => void fake.matching.delete(id),
    signOut: async ({ loginId }) => void fake.logins.set(loginId, { isInForce: false, role: null }),
    stop: () => fake.stop(),
  };
}

function personOf(fake: FakeIdentity, role: 'USER' | 'ADMIN'): ContractPerson {
  const [id, loginId] = [newId(), newId()];
  const address = `${id}@example.org`;
  fake.addresses.set(id, address);
  fake.contacts.set(id, { language: null, timeZone: null, quietHours: null });
  fake.logins.set(loginId, { userId: id, isInForce: true, role });
  return { id, loginId, address };
}

/** Of a person who said nothing, with every answer of the assessment in the middle. */
const silentProfile = {
  traits: (['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'] as const).map((trait) => ({
    trait,
    score: 50,
  })),
  interests: [],
  communicationStyle: null,
  approximatePoint: null,
  maxTravelDistanceMiles: 25,
  languages: [],
  freeEvenings: [],
};

identityContract('the fake identity', openFake);

it('refuses a document that is none of the client’s operations', async () => {
  const fake = await fakeIdentity();
  const response = await fetch(`${fake.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer for blocks:read' },
    body: JSON.stringify({ query: '{ blockedPairs(tieIds: []) { blockerId } }', variables: {} }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  await fake.stop();
});

it('answers nothing while it is away', async () => {
  const fake = await fakeIdentity();
  const tokens = serviceTokens({ identityUrl: fake.url, clientId: 'a-service', secret: 'x' });
  fake.away = true;
  await expect(askBlockedPairs({ tokens, identityUrl: fake.url }, [newId()])).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  await fake.stop();
});
