import { newId } from '@kindred/contracts/uuid';
import { askConsents, type AsksVesselPrivacy } from './ask-consents.ts';
import { askSessionInvitees } from './ask-session-invitees.ts';

/** A vessel-privacy, real or fake, and what the suite lets people do there. */
export interface VesselPrivacyUnderContract {
  /** A service that may ask about COMPANION_MEMORY, and not about AGENT_ACCESS. */
  readonly asks: AsksVesselPrivacy;
  /** The id of a new person. */
  person(): Promise<string>;
  /** Grants COMPANION_MEMORY, and gives the consent's id. */
  grant(userId: string): Promise<string>;
  revoke(userId: string): Promise<void>;
  /** Invites a person to a new session, and gives the session's id. */
  invite(inviterId: string, inviteeId: string): Promise<string>;
  /** Takes the invitation to a session back. */
  uninvite(sessionId: string): Promise<void>;
  stop(): Promise<void>;
}

const scope = 'COMPANION_MEMORY';
const purpose = 'COMPANION_REPLY';

/** What the clients of vessel-privacy rely on. The real subgraph and `fakeVesselPrivacy` both pass it. */
export function vesselPrivacyContract(name: string, open: () => Promise<VesselPrivacyUnderContract>): void {
  let vessel: VesselPrivacyUnderContract;
  beforeAll(async () => {
    vessel = await open();
  });
  afterAll(() => vessel?.stop());
  const refusedWith = (code: string) => ({
    code: 'SERVICE_UNAVAILABLE',
    cause: { message: expect.stringContaining(code) },
  });

  describe(`consents of ${name}`, () => {
    it('are not told for a token of another scope, for another service’s consent scope, or for no purpose', async () => {
      const { tokens, vesselPrivacyUrl } = vessel.asks;
      const userIds = [await vessel.person()];
      const otherTokens = { vesselPrivacyUrl, tokens: { get: () => tokens.get('blocks:read') } };
      await expect(askConsents(otherTokens, { userIds, scope, purpose })).rejects.toMatchObject(
        refusedWith('FORBIDDEN'),
      );
      await expect(askConsents(vessel.asks, { userIds, scope: 'AGENT_ACCESS', purpose })).rejects.toMatchObject(
        refusedWith('FORBIDDEN'),
      );
      await expect(askConsents(vessel.asks, { userIds, scope, purpose: 'no code' })).rejects.toMatchObject(
        refusedWith('INVALID_PURPOSE'),
      );
    });

    it('are told while they hold, and leave out the people who never granted or revoked', async () => {
      const [holding, revoked, never] = [await vessel.person(), await vessel.person(), await vessel.person()];
      const id = await vessel.grant(holding);
      await vessel.grant(revoked);
      await vessel.revoke(revoked);
      const userIds = [never, holding, revoked, holding];
      const consents = await askConsents(vessel.asks, { userIds, scope, purpose });
      expect(consents).toEqual([{ id, user: { id: holding }, scope, expiresAt: expect.any(String) }]);
      expect(Date.parse(consents[0]?.expiresAt ?? '')).not.toBeNaN();
    });

    it('are told of more people than one request takes', async () => {
      const last = await vessel.person();
      const id = await vessel.grant(last);
      const userIds = [...Array.from({ length: 500 }, newId), last];
      expect(await askConsents(vessel.asks, { userIds, scope, purpose })).toMatchObject([{ id }]);
    });
  });

  describe(`invited people of ${name}`, () => {
    it('are not told for a token of another scope', async () => {
      const { tokens, vesselPrivacyUrl } = vessel.asks;
      const otherTokens = { vesselPrivacyUrl, tokens: { get: () => tokens.get('consent:read') } };
      await expect(askSessionInvitees(otherTokens, [newId()])).rejects.toMatchObject(refusedWith('FORBIDDEN'));
    });

    it('are told while the invitation is open, of more sessions than one request takes', async () => {
      const [inviter, invitee] = [await vessel.person(), await vessel.person()];
      const open = await vessel.invite(inviter, invitee);
      const closed = await vessel.invite(await vessel.person(), invitee);
      await vessel.uninvite(closed);
      const sessionIds = [closed, ...Array.from({ length: 500 }, newId), open];
      const invitees = await askSessionInvitees(vessel.asks, sessionIds);
      expect(invitees).toEqual([
        { sessionId: open, inviterId: inviter, inviteeId: invitee, expiresAt: expect.any(String) as string },
      ]);
      expect(Date.parse(invitees[0]?.expiresAt ?? '')).toBeGreaterThan(Date.now());
    });
  });
}
