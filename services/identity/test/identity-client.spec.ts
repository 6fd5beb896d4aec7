import type { ContractPerson, IdentityUnderContract } from '@kindred/identity-client/identity-under-contract';
import { identityContract } from '@kindred/identity-client/identity.contract';
import { serviceTokens } from '@kindred/service/service-tokens';
import { granted } from '@kindred/testkit/graph-client';
import { matchable } from './assessments/answers.ts';
import { given, type TestPerson } from './given.ts';
import { runningIdentity } from './running-identity.ts';
import { blockUser, tied, unblockUser } from './ties/ask.ts';

const secret = 'c'.repeat(32);
const clients = ['payments', 'vessel-privacy', 'tribe-events'];
const ofTribes = ['matching:read', 'contact:read', 'blockers:read'];
const prefer = /* GraphQL */ `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }`;

/** The real subgraph, asked with tokens that it has issued to three services. */
async function openIdentity(): Promise<IdentityUnderContract> {
  const identity = await runningIdentity({
    CLIENT_SECRETS: clients.map((client) => `${client}:${secret}`).join(),
  });
  const { url: identityUrl } = identity.service;
  const { now } = identity.clock;
  const [payments, vessel, tribes] = clients.map((clientId) =>
    serviceTokens({ identityUrl, clientId, secret, clock: () => now }),
  );
  const people = new Map<string, TestPerson>();
  const known = (person: TestPerson): ContractPerson => {
    people.set(person.id, person);
    return { id: person.id, loginId: person.loginId, address: person.email };
  };
  const who = ({ id }: ContractPerson) => people.get(id)!;
  return {
    asks: {
      identityUrl,
      tokens: {
        get: (scope) =>
          (scope === 'invitation:match' ? vessel! : ofTribes.includes(scope) ? tribes! : payments!).get(scope),
      },
    },
    person: async () => known(await given(identity).person('ann')),
    admin: async () => known(await given(identity).person('root').admin()),
    prefer: async (person, { language, timeZone, quietHours }) => {
      const input = { languages: language === null ? [] : [language], timeZone, quietHours };
      granted(await who(person).ask(prefer, { input }));
    },
    tie: async (one, other) => void (await tied(who(one), who(other))),
    block: async (one, other) => granted(await blockUser(who(one), other.id)).blockUser.id,
    unblock: async (one, other) => void granted(await unblockUser(who(one), other.id)),
    optIn: async (person) => void (await matchable(who(person))),
    optOut: async (person) =>
      void granted(await who(person).ask('mutation { setMatching(input: { optedIn: false }) { user { id } } }')),
    signOut: async (person) => void granted(await who(person).ask('mutation { signOut { endedSessions } }')),
    stop: () => identity.stop(),
  };
}

identityContract('the real identity', openIdentity);
