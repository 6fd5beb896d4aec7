import { vesselPrivacyContract } from '@kindred/vessel-privacy-client/vessel-privacy.contract';
import { granted, type GraphClient } from '@kindred/testkit/graph-client';
import { watchedVessels } from '../watched-vessels.ts';

const invite =
  'mutation ($input: CreateVesselSessionInput!) { createVesselSession(input: $input) { id invitation { id } } }';
const withdraw = 'mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { id } }';
const change = (what: 'grant' | 'revoke') => `mutation { ${what}Consent(input: { scope: COMPANION_MEMORY }) { id } }`;

vesselPrivacyContract('the real vessel-privacy', async () => {
  const vessels = await watchedVessels();
  const withdrawals = new Map<string, () => Promise<unknown>>();
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
    async invite(inviterId, partnerId) {
      const graph = graphOf(inviterId);
      type Made = {
        readonly createVesselSession: { readonly id: string; readonly invitation: { readonly id: string } };
      };
      const answer = await graph.request<Made>(invite, { input: { partnerId } });
      const { id, invitation } = granted(answer).createVesselSession;
      const input = { invitationId: invitation.id };
      withdrawals.set(id, async () => granted(await graph.request(withdraw, { input })));
      return id;
    },
    uninvite: async (sessionId) => void (await withdrawals.get(sessionId)?.()),
    stop: () => vessels.stop(),
  };
});
