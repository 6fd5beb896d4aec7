import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arrive } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const user = /* GraphQL */ `query User($id: ID!) { user(id: $id) { username email status role isVerified registeredAt sessions { id } ties(first: 1) { edges { cursor } } wallet { id } } }`;
const mine = /* GraphQL */ `{ me { wallet { id } sessions { id current } } }`;
const wallet = /* GraphQL */ `query Wallet($id: ID!) { wallet(id: $id) { balance { minorUnits } } }`;
const requestTie = /* GraphQL */ `mutation RequestTie($input: RequestTieInput!) { requestTie(input: $input) { id } }`;
const acceptTie = /* GraphQL */ `mutation AcceptTie($input: AcceptTieInput!) { acceptTie(input: $input) { id } }`;
const declineTie = /* GraphQL */ `mutation DeclineTie($input: DeclineTieInput!) { declineTie(input: $input) { tieId } }`;
const endTie = /* GraphQL */ `mutation EndTie($input: EndTieInput!) { endTie(input: $input) { tieId } }`;
const endSession = /* GraphQL */ `mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { endedSessions } }`;
const suspendUser = /* GraphQL */ `mutation SuspendUser($input: SuspendUserInput!) { suspendUser(input: $input) { __typename } }`;
const setUserRole = /* GraphQL */ `mutation SetUserRole($input: SetUserRoleInput!) { setUserRole(input: $input) { __typename } }`;
const accounts = /* GraphQL */ `{ accounts(first: 1) { edges { cursor } } }`;
const adminActions = /* GraphQL */ `{ adminActions(first: 1) { edges { cursor } } }`;

interface Mine {
  readonly me: {
    readonly wallet: { readonly id: string } | null;
    readonly sessions: readonly { readonly id: string; readonly current: boolean }[];
  };
}

export default journey(
  'other-people',
  'What belongs to somebody else stays out of reach, whoever knows its id.',
  async ({ step, graph, mail }) => {
    const owner = await step('an owner arrives', () => arrive({ graph, mail }, 'owner'));
    const other = await step('and somebody else', () => arrive({ graph, mail }, 'other'));
    const third = await step('and a third', () => arrive({ graph, mail }, 'third'));

    const owned = await step('the owner has a wallet and a session', () =>
      eventually(
        async () => {
          const { me } = await graph.run<Mine>(mine, {}, owner.accessToken);
          expectThat(me.wallet !== null && me.sessions.length === 1, 'a wallet and one session', me);
          return { walletId: me.wallet.id, sessionId: me.sessions[0]?.id ?? '' };
        },
        { withinMs: 10_000 },
      ),
    );

    await step('others see the name, and null where a private thing would stand', async () => {
      const nothing = {
        email: null,
        status: null,
        role: null,
        isVerified: null,
        registeredAt: null,
        sessions: null,
        ties: null,
        wallet: null,
      };
      const seen = await graph.run<{ user: unknown }>(user, { id: owner.user.id }, other.accessToken);
      expectSame('what others see', seen.user, { username: owner.username, ...nothing });
    });

    await step("nobody opens another's wallet", () =>
      graph.refusal('NOT_FOUND', wallet, { id: owned.walletId }, other.accessToken),
    );

    await step("nobody ends another's session", async () => {
      await graph.refusal('NOT_FOUND', endSession, { input: { sessionId: owned.sessionId } }, other.accessToken);
      expectSame('sessions of the owner', (await graph.run<Mine>(mine, {}, owner.accessToken)).me.sessions.length, 1);
    });

    await step('nobody answers what others asked of each other, nor what they asked themselves', async () => {
      const asked = await graph.run<{ requestTie: { id: string } }>(
        requestTie,
        { input: { userId: owner.user.id } },
        other.accessToken,
      );
      const input = { tieId: asked.requestTie.id };
      for (const answer of [acceptTie, declineTie]) {
        await graph.refusal('NOT_FOUND', answer, { input }, third.accessToken);
        await graph.refusal('NOT_FOUND', answer, { input }, other.accessToken);
      }
      await graph.refusal('NOT_FOUND', endTie, { input }, third.accessToken);
      await graph.run(acceptTie, { input }, owner.accessToken);
      await graph.refusal('NOT_FOUND', endTie, { input }, third.accessToken);
      await graph.refusal('TIE_WITH_YOURSELF', requestTie, { input: { userId: third.user.id } }, third.accessToken);
    });

    await step('nobody does what admins do, to others or to themselves', async () => {
      for (const userId of [owner.user.id, other.user.id]) {
        await graph.refusal('FORBIDDEN', suspendUser, { input: { userId, reason: 'OTHER' } }, other.accessToken);
        await graph.refusal('FORBIDDEN', setUserRole, { input: { userId, role: 'ADMIN' } }, other.accessToken);
      }
      for (const list of [accounts, adminActions]) await graph.refusal('FORBIDDEN', list, {}, other.accessToken);
    });

    await step('what is for services is not in the graph at all', async () => {
      for (const query of [
        '{ blockedPairs(tieIds: []) { tieId } }',
        '{ activeTies(pairs: []) }',
        '{ matchingProfiles(userIds: []) { __typename } }',
        '{ _entities(representations: []) { __typename } }',
        '{ _service { sdl } }',
      ]) {
        await graph.refusal('GRAPHQL_VALIDATION_FAILED', query, {}, other.accessToken);
      }
    });

    await step('what is no id is refused in so many words, and is never a fault', async () => {
      for (const id of ['', 'x', '1', "' OR 1=1 --", '\u0000', '../..', 'f'.repeat(5_000)]) {
        const answer = await graph.ask<{ user: unknown }>(user, { id }, other.accessToken);
        const nobody = answer.data?.user === null && !answer.errors;
        expectThat(
          nobody || answer.errors?.[0]?.extensions?.code === 'BAD_USER_INPUT',
          'nobody, or BAD_USER_INPUT',
          answer,
        );
        await graph.refusal(['NOT_FOUND', 'BAD_USER_INPUT'], wallet, { id }, other.accessToken);
        await graph.refusal(['NOT_FOUND', 'BAD_USER_INPUT'], acceptTie, { input: { tieId: id } }, other.accessToken);
      }
    });
  },
);
