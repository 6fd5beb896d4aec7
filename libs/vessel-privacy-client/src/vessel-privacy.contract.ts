import { newId } from '@kindred/contracts/uuid';
import { askConsents, type AsksVesselPrivacy } from './ask-consents.ts';

/** A vessel-privacy, real or fake, and what the suite lets people do there. */
export interface VesselPrivacyUnderContract {
  /** A service that may ask about COMPANION_MEMORY, and not about AGENT_ACCESS. */
  readonly asks: AsksVesselPrivacy;
  /** The id of a new person. */
  person(): Promise<string>;
  /** Grants COMPANION_MEMORY, and gives the consent's id. */
  grant(userId: string): Promise<string>;
  revoke(userId: string): Promise<void>;
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
}
