import { vesselPrivacyContract } from '@kindred/vessel-privacy-client/vessel-privacy.contract';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import { watchedVessels } from '../watched-vessels.ts';

const change = (what: 'grant' | 'revoke') => `mutation { ${what}Consent(input: { scope: COMPANION_MEMORY }) { id } }`;

vesselPrivacyContract('the real vessel-privacy', async () => {
  const vessels = await watchedVessels();
  const graphs = new Map<string, GraphClient>();
  const graphOf = (userId: string) => graphs.get(userId)!;
  return {
    asks: {
      vesselPrivacyUrl: vessels.running.service.url,
      tokens: { get: (scope) => vessels.tokens.service('companion-journal', scope) },
    },
    async person() {
      const { id, graph } = await vessels.house.person();
      graphs.set(id, graph);
      return id;
    },
    grant: async (userId) =>
      granted(await graphOf(userId).request<{ grantConsent: { id: string } }>(change('grant'))).grantConsent.id,
    revoke: async (userId) => void granted(await graphOf(userId).request(change('revoke'))),
    stop: () => vessels.stop(),
  };
});
