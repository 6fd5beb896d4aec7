import { consentGranted } from '@kindred/contracts/vessel-privacy/consent-granted';
import { consentRevoked } from '@kindred/contracts/vessel-privacy/consent-revoked';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arrive } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const consentScopes = /* GraphQL */ `{ consentScopes { scope title askedBy } }`;
const grantConsent = /* GraphQL */ `mutation Grant($input: GrantConsentInput!) { grantConsent(input: $input) { id active expiresAt } }`;
const revokeConsent = /* GraphQL */ `mutation Revoke($input: RevokeConsentInput!) { revokeConsent(input: $input) { id active revokedAt } }`;
const consents = /* GraphQL */ `{ me { consents { scope active history { edges { node { kind } } } } } }`;
const consentsOf = /* GraphQL */ `query Asked($input: ConsentsOfInput!) { consentsOf(input: $input) { id user { id } active } }`;
const traces = /* GraphQL */ `{ me { traces(first: 10) { edges { node { position action reader service purpose consentId hash previousHash } } } } }`;
const verifyTraces = /* GraphQL */ `{ verifyTraces { intact records brokenAt { position } } }`;

interface Trace {
  readonly position: string;
  readonly action: string;
  readonly reader: string;
  readonly service: string | null;
  readonly purpose: string;
  readonly consentId: string | null;
  readonly hash: string;
  readonly previousHash: string;
}

const scope = 'COMPANION_MEMORY';
const asking = 'companion-journal';
const purpose = 'ANSWERING_IN_A_ROOM';

export default journey(
  'consent',
  'Somebody allows a use, a service uses it, the trace says so; then it is taken back, and the chain holds.',
  async ({ step, graph, mail, events, services }) => {
    const ann = await step('Ann arrives', () => arrive({ graph, mail }, 'ann'));
    const vessel = await services.subgraph('vessel-privacy');
    const token = await step('the companion gets a token of its own, for asking what people allow', () =>
      services.token(asking, 'consent:read'),
    );
    const ask = (bearer: string) =>
      vessel.run<{ consentsOf: readonly { id: string; user: { id: string } }[] }>(
        consentsOf,
        { input: { userIds: [ann.user.id], scope, purpose } },
        bearer,
      );

    await step('it is told of no consent before there is one', async () =>
      expectSame('the answer', (await ask(token)).consentsOf, []),
    );

    await step(
      'nobody else may ask: not Ann with her own token, not at the gateway, and not another service for this',
      async () => {
        const input = { userIds: [ann.user.id], scope, purpose };
        await vessel.refusal('UNAUTHENTICATED', consentsOf, { input }, ann.accessToken);
        await graph.refusal('GRAPHQL_VALIDATION_FAILED', consentsOf, { input }, token);
        await vessel.refusal('FORBIDDEN', consentsOf, { input }, await services.token('tribe-events', 'consent:read'));
      },
    );

    const consentId = await step('Ann reads who would ask, and allows it for a year', async () => {
      const { consentScopes: offered } = await graph.run<{
        consentScopes: readonly { scope: string; askedBy: readonly string[] }[];
      }>(consentScopes, {}, ann.accessToken);
      expectSame('who asks', offered.find((one) => one.scope === scope)?.askedBy, [asking]);
      const { grantConsent: granted } = await graph.run<{
        grantConsent: { id: string; active: boolean; expiresAt: string };
      }>(grantConsent, { input: { scope } }, ann.accessToken);
      expectSame('whether it holds', granted.active, true);
      expectThat(Date.parse(granted.expiresAt) > Date.now() + 364 * 86_400_000, 'a year', granted.expiresAt);
      await events.about(consentGranted, granted.id);
      return granted.id;
    });

    await step('the companion is told so', async () =>
      expectSame(
        'the answer',
        (await ask(token)).consentsOf.map(({ id, user }) => [id, user.id]),
        [[consentId, ann.user.id]],
      ),
    );

    await step('Ann’s trace says who asked, what for and under which consent, within ten seconds', () =>
      eventually(
        async () => {
          const { me } = await graph.run<{ me: { traces: { edges: readonly { node: Trace }[] } } }>(
            traces,
            {},
            ann.accessToken,
          );
          const used = me.traces.edges
            .map(({ node }) => node)
            .find((trace) => trace.action === 'READ' && trace.service === asking);
          expectThat(used !== undefined, 'a use by the companion', me);
          expectSame(
            'the use',
            { reader: used.reader, purpose: used.purpose, consentId: used.consentId },
            { reader: 'SERVICE', purpose, consentId },
          );
        },
        { withinMs: 15_000 },
      ),
    );

    await step('Ann takes it back, the topic tells, and the companion is told of none', async () => {
      const { revokeConsent: revoked } = await graph.run<{ revokeConsent: { active: boolean } }>(
        revokeConsent,
        { input: { scope } },
        ann.accessToken,
      );
      expectSame('whether it holds', revoked.active, false);
      expectSame('what the event says', (await events.about(consentRevoked, consentId)).data, {
        consentId,
        userId: ann.user.id,
        scope,
      });
      expectSame('the answer', (await ask(token)).consentsOf, []);
      const { me } = await graph.run<{
        me: { consents: readonly { scope: string; history: { edges: readonly { node: { kind: string } }[] } }[] };
      }>(consents, {}, ann.accessToken);
      expectSame(
        'its history',
        me.consents
          .find((one) => one.scope === scope)
          ?.history.edges.map(({ node }) => node.kind)
          .sort(),
        ['GRANTED', 'REVOKED'],
      );
    });

    await step('the chain of her trace holds from beginning to end', () =>
      eventually(
        async () => {
          const { verifyTraces: verified } = await graph.run<{
            verifyTraces: { intact: boolean; records: string; brokenAt: object | null };
          }>(verifyTraces, {}, ann.accessToken);
          expectSame(
            'the chain',
            { intact: verified.intact, brokenAt: verified.brokenAt },
            { intact: true, brokenAt: null },
          );
          expectThat(Number(verified.records) >= 2, 'the use, and the refusal to tell of what had ended', verified);
        },
        { withinMs: 15_000 },
      ),
    );
  },
);
