import { newId } from '@kindred/contracts/uuid';
import { serviceTokens } from '@kindred/service/service-tokens';
import { fakeVesselPrivacy } from '../src/fake-vessel-privacy.ts';
import { vesselPrivacyContract } from '../src/vessel-privacy.contract.ts';

vesselPrivacyContract('the fake vessel-privacy', async () => {
  const fake = await fakeVesselPrivacy(['COMPANION_MEMORY']);
  const { url } = fake;
  return {
    asks: {
      vesselPrivacyUrl: url,
      tokens: serviceTokens({ identityUrl: url, clientId: 'companion-journal', secret: 'x' }),
    },
    person: async () => newId(),
    grant: async (userId) => fake.grant(userId, 'COMPANION_MEMORY'),
    revoke: async (userId) => fake.revoke(userId, 'COMPANION_MEMORY'),
    invite: async (inviterId, inviteeId) => fake.invite(inviterId, inviteeId),
    uninvite: async (sessionId) => fake.uninvite(sessionId),
    stop: () => fake.stop(),
  };
});
