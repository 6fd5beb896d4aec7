import { eventually } from '@kindred/testkit/eventually';
import { forgedTokens } from '../forged-tokens.ts';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { newcomer } from '../newcomer.ts';
import { arrive, refreshSession, register, signIn, verifyEmail, type SignedIn } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const me = /* GraphQL */ `{ me { id } }`;
const users = /* GraphQL */ `query Users($first: Int, $after: String) { users(first: $first, after: $after) { edges { cursor node { id } } } }`;
const requestTie = /* GraphQL */ `mutation RequestTie($input: RequestTieInput!) { requestTie(input: $input) { id } }`;
const updateProfile = /* GraphQL */ `mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }`;

async function refreshed(graph: Graph, refreshToken: string): Promise<string> {
  return (await graph.run<{ refreshSession: SignedIn }>(refreshSession, { input: { refreshToken } })).refreshSession
    .refreshToken;
}

interface Users {
  readonly users: { readonly edges: readonly { readonly cursor: string }[] };
}

export default journey(
  'refusals',
  'What bad input gets: each thing that a careless or a hostile client sends, and the code it is refused with.',
  async ({ step, graph, mail }) => {
    const known = await step('somebody well-behaved arrives', () => arrive({ graph, mail }, 'lively'));

    await step('weak passwords are refused', async () => {
      for (const password of ['short', 'password1234', 'aaaaaaaaaaaa', 'qwertyuiop', 'x'.repeat(129)]) {
        await graph.refusal('WEAK_PASSWORD', register, { input: { ...newcomer(), password } });
      }
    });

    await step('malformed addresses are refused', async () => {
      for (const email of [
        '',
        'ada',
        'ada@',
        '@example.org',
        'ada@exa mple.org',
        'ada@example.org\r\nBcc: all@example.org',
        'ada@example.org, bob@example.org',
        'ada@\u0000.org',
      ]) {
        await graph.refusal('INVALID_EMAIL', register, { input: { ...newcomer(), email } });
      }
    });

    await step('malformed user names are refused', async () => {
      for (const username of ['', 'ab', 'a'.repeat(31), 'with space', '<script>', 'a\u202eb\u202ec']) {
        await graph.refusal('INVALID_USERNAME', register, { input: { ...newcomer(), username } });
      }
    });

    await step('a taken user name is refused, and so is one that looks like it', async () => {
      for (const username of [known.username, known.username.toUpperCase(), known.username.replaceAll('l', 'I')]) {
        await graph.refusal('USERNAME_TAKEN', register, { input: { ...newcomer(), username } });
      }
    });

    await step('registering a known address is answered as if it were new', async () => {
      const { password, username } = newcomer();
      const answer = await graph.run<{ register: unknown }>(register, {
        input: { email: known.email, username, password },
      });
      expectSame('the answer', answer.register, { accepted: true });
    });

    await step('ten of the same registration at once leave one account and one mail', async () => {
      const person = newcomer('eager');
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => graph.ask<{ register: { accepted: boolean } }>(register, { input: person })),
      );
      expectThat(
        answers.every(
          ({ data, errors }) => data?.register?.accepted === true || errors?.[0]?.extensions?.code === 'USERNAME_TAKEN',
        ),
        'accepted, or the name taken by the first',
        answers,
      );
      const token = await mail.tokenFor(person.email);
      const verified = await graph.run(verifyEmail, { input: { token } });
      expectSame('mails to the address', (await mail.to(person.email)).length, 1);
      // A mail scanner may open the link before the person does.
      expectSame('the answer to the link followed again', await graph.run(verifyEmail, { input: { token } }), verified);
    });

    await step('wrong tokens for an address are refused', async () => {
      for (const token of ['', 'x', 'a'.repeat(43), `${known.accessToken}`])
        await graph.refusal('INVALID_TOKEN', verifyEmail, { input: { token } });
    });

    await step('a wrong password and an unknown address get the same answer', async () => {
      const wrong = await graph.refusal('INVALID_CREDENTIALS', signIn, {
        input: { email: known.email, password: 'not the password' },
      });
      const unknown = await graph.refusal('INVALID_CREDENTIALS', signIn, {
        input: { email: newcomer().email, password: 'not the password' },
      });
      expectSame('the two messages', unknown.message, wrong.message);
    });

    await step('the sixth try is refused with the right password too, and the owner gets a mail', async () => {
      const unlucky = await arrive({ graph, mail }, 'unlucky');
      const { email, password } = unlucky;
      for (let tried = 1; tried <= 5; tried += 1)
        await graph.refusal('INVALID_CREDENTIALS', signIn, { input: { email, password: `guess number ${tried}` } });
      await graph.refusal('INVALID_CREDENTIALS', signIn, { input: { email, password } });
      await eventually(
        async () => {
          const mails = await mail.to(email);
          expectThat(
            mails.length === 2 && /locked/i.test(mails[0]?.subject ?? ''),
            'a mail that says so, beside the one of registering',
            mails,
          );
        },
        { withinMs: 10_000 },
      );
    });

    await step(
      'a refresh token used again at once gives the same answer, as a client with a bad line needs it',
      async () => {
        const person = await arrive({ graph, mail }, 'bad_line');
        const [first, again] = [
          await refreshed(graph, person.refreshToken),
          await refreshed(graph, person.refreshToken),
        ];
        expectSame('the second answer', again, first);
      },
    );

    await step('a refresh token used again later ends its session, for whoever holds the newer one too', async () => {
      const person = await arrive({ graph, mail }, 'robbed');
      const newer = await refreshed(graph, person.refreshToken);
      const reused = () =>
        graph.refusal('INVALID_REFRESH_TOKEN', refreshSession, { input: { refreshToken: person.refreshToken } });
      await eventually(reused, { withinMs: 20_000, everyMs: 1_000 });
      await graph.refusal('INVALID_REFRESH_TOKEN', refreshSession, { input: { refreshToken: newer } });
      await graph.refusal('INVALID_REFRESH_TOKEN', refreshSession, { input: { refreshToken: 'made up' } });
    });

    await step('forged access tokens are refused, each of them', async () => {
      await graph.run(me, {}, known.accessToken);
      for (const token of forgedTokens(known.accessToken).values())
        await graph.refusal('UNAUTHENTICATED', me, {}, token);
    });

    await step('lists are refused to nobody, in pages of impossible sizes, and after forged cursors', async () => {
      await graph.refusal('UNAUTHENTICATED', users, { first: 1 });
      for (const first of [101, 0, -1]) await graph.refusal('INVALID_PAGE_SIZE', users, { first }, known.accessToken);
      const page = await graph.run<Users>(users, { first: 1 }, known.accessToken);
      const cursor = page.users.edges[0]?.cursor ?? '';
      for (const after of [
        '',
        'MQ==',
        cursor.slice(0, -2),
        `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`,
        '00000000-0000-7000-8000-000000000000',
      ]) {
        await graph.refusal('INVALID_CURSOR', users, { after }, known.accessToken);
      }
    });

    await step('profile texts that are too long, or no text, are refused', async () => {
      for (const bio of ['x'.repeat(1_000_000), 'a\u0000b', 'a\ud800b', 'a\u001bb']) {
        await graph.refusal(
          ['INVALID_TEXT', 'PAYLOAD_TOO_LARGE'],
          updateProfile,
          { input: { bio } },
          known.accessToken,
        );
      }
      await graph.refusal('UNAUTHENTICATED', updateProfile, { input: { bio: 'Hello' } });
    });

    await step('a query of which parts are refused keeps the rest', async () => {
      const { data, errors } = await graph.ask<object>(
        '{ me { id } accounts { edges { cursor } } erasureReceipt(token: "x") { requestedAt } }',
        {},
        known.accessToken,
      );
      expectSame('what is left', data, { me: { id: known.user.id }, accounts: null, erasureReceipt: null });
      expectSame('why the rest is not', errors?.map(({ extensions }) => extensions?.code).sort(), [
        'FORBIDDEN',
        'INVALID_TOKEN',
      ]);
    });

    await step('a mutation that is refused in its second field has done the first', async () => {
      const both =
        'mutation { updateProfile(input: { name: "Done" }) { name } setInterests(input: { interests: [{ category: TECHNOLOGY, name: " ", level: LOW }] }) { id } }';
      await graph.refusal('INVALID_TEXT', both, {}, known.accessToken);
      expectSame('the profile', await graph.run('{ me { profile { name } } }', {}, known.accessToken), {
        me: { profile: { name: 'Done' } },
      });
    });

    await step('a person is no agent, and what is no id is nobody', async () => {
      await graph.refusal('AGENT_UNKNOWN', requestTie, { input: { agentId: known.user.id } }, known.accessToken);
      for (const input of [{ agentId: 'guide' }, { userId: 'ada' }])
        await graph.refusal('BAD_USER_INPUT', requestTie, { input }, known.accessToken);
      const nobody = await graph.run(
        'query ($username: String!) { userByName(username: $username) { id } }',
        { username: 'nobody.of.this.name' },
        known.accessToken,
      );
      expectSame('who has a name that nobody has', nobody, { userByName: null });
    });

    await step('who has not opted in is told what is missing, and not of others', async () => {
      const { extensions } = await graph.refusal(
        'NOT_MATCHABLE',
        'query ($userId: ID!) { resonanceWith(userId: $userId) { band } }',
        { userId: known.user.id },
        known.accessToken,
      );
      expectSame('what is missing', extensions?.details, { missing: ['OPT_IN', 'ASSESSMENT'] });
    });
  },
);
