import { granted, graphClient } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { serviceToken } from '../service-token.ts';
import { identityWithProviders, vouched, type IdentityWithProviders, type Word } from './providers.ts';

const adding = /* GraphQL */ `mutation ($input: AddProviderInput!) { addProvider(input: $input) { user { id linkedProviders { provider linkedAt } } } }`;
const removing = /* GraphQL */ `mutation ($provider: SocialProvider!) { removeProvider(input: { provider: $provider }) { user { id linkedProviders { provider } } } }`;
const linked = /* GraphQL */ `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { linkedProviders { provider } } } }`;

let identity: IdentityWithProviders;
beforeAll(async () => {
  identity = await identityWithProviders();
});
afterAll(() => identity?.stop());

type Asking = Pick<TestPerson, 'ask'>;
const add = ({ ask }: Asking, input: Word) => ask(adding, { input });
const remove = ({ ask }: Asking, provider: string) => ask(removing, { provider });
const providersOf = async ({ ask }: Asking) => {
  const { me } = granted(
    await ask<{ me: { linkedProviders: { provider: string }[] } }>('{ me { linkedProviders { provider } } }'),
  );
  return me.linkedProviders.map(({ provider }) => provider);
};
const mailsTo = async (email: string) => (await identity.mails(email)).map(({ kind, subject }) => ({ kind, subject }));

describe('adding a provider', () => {
  it('is refused to nobody, and with a session that has ended or is an hour old', async () => {
    const word = await identity.word('GOOGLE');
    await refused(given(identity).nobody.request(adding, { input: word }), 'UNAUTHENTICATED');
    const ann = await given(identity).person('ann');
    granted(await (await given(identity).again(ann)).ask('mutation { signOutEverywhere { endedSessions } }'));
    await refused(add(ann, word), 'UNAUTHENTICATED');

    const bob = await given(identity).person('bob');
    identity.clock.forward({ minutes: 14 });
    const { accessToken } = granted(
      await given(identity).nobody.request<{ refreshSession: { accessToken: string } }>(
        'mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }',
        { input: { refreshToken: bob.refreshToken } },
      ),
    ).refreshSession;
    identity.clock.forward({ minutes: 2 });
    const later = { ask: given(identity).nobody.as(accessToken).request };
    await refused(add(later, await identity.word('GOOGLE')), 'SIGN_IN_AGAIN');
    await refused(remove(later, 'GOOGLE'), 'SIGN_IN_AGAIN');
  });

  it('is refused for what signing in with it is refused for', async () => {
    const ann = await given(identity).person('ann');
    await refused(add(ann, await identity.word('GOOGLE', { aud: 'somebody-else' })), 'INVALID_ID_TOKEN');
    const word = await identity.word('GOOGLE');
    granted(await add(ann, word));
    await refused(add(ann, word), 'INVALID_ID_TOKEN');
  });

  it('is refused when it is the way in of somebody else', async () => {
    await identity.arrive('GOOGLE', { sub: 'somebody-else' });
    const ann = await given(identity).person('ann');
    await refused(
      add(ann, await identity.word('GOOGLE', { sub: 'somebody-else', ...vouched(ann.email) })),
      'SOCIAL_ACCOUNT_TAKEN',
    );
    expect(await providersOf(ann)).toEqual([]);
  });

  it('opens the account from then on, whatever address it has, and writes to its owner', async () => {
    const ann = await given(identity).person('ann');
    const answer = granted(
      await add(ann, await identity.word('FACEBOOK', { sub: 'ann-at-facebook', email: 'another@example.org' })),
    );
    expect(answer).toEqual({
      addProvider: {
        user: { id: ann.id, linkedProviders: [{ provider: 'FACEBOOK', linkedAt: identity.clock.now.toISOString() }] },
      },
    });
    expect((await identity.arrive('FACEBOOK', { sub: 'ann-at-facebook' })).user.id).toBe(ann.id);
    expect(await mailsTo(ann.email)).toEqual([
      { kind: 'WAYS_IN_CHANGED', subject: 'You can sign in with Facebook now' },
    ]);
  });

  it('changes nothing and writes to nobody a second time', async () => {
    const ann = await given(identity).person('ann');
    for (let nth = 0; nth < 2; nth += 1) granted(await add(ann, await identity.word('APPLE', { sub: 'ann-at-apple' })));
    expect(await providersOf(ann)).toEqual(['APPLE']);
    expect(await mailsTo(ann.email)).toHaveLength(1);
  });

  it('is for one of two who add the same at once', async () => {
    const people = [await given(identity).person('ann'), await given(identity).person('bob')];
    const answers = await Promise.all(
      people.map(async (person) => add(person, await identity.word('GOOGLE', { sub: 'shared' }))),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'added').sort()).toEqual([
      'SOCIAL_ACCOUNT_TAKEN',
      'added',
    ]);
  });
});

describe('removing a provider', () => {
  it('is refused to nobody, and where there is none', async () => {
    await refused(given(identity).nobody.request(removing, { provider: 'GOOGLE' }), 'UNAUTHENTICATED');
    const ann = await given(identity).person('ann');
    await identity.arrive('GOOGLE', vouched((await given(identity).person('bob').verified()).email));
    await refused(remove(ann, 'GOOGLE'), 'NOT_FOUND');
  });

  it('is refused when nothing else would be left, with however many accounts there', async () => {
    const ann = await identity.arrive('GOOGLE', { sub: 'only' });
    await refused(remove(ann, 'GOOGLE'), 'LAST_SIGN_IN_METHOD');
    granted(await add(ann, await identity.word('GOOGLE', { sub: 'only-another' })));
    await refused(remove(ann, 'GOOGLE'), 'LAST_SIGN_IN_METHOD');
    expect(await providersOf(ann)).toEqual(['GOOGLE']);
  });

  it('leaves what else there is: another provider, or a password', async () => {
    const ann = await identity.arrive('GOOGLE', { sub: 'leaving', ...vouched('leaving@example.org') });
    granted(await add(ann, await identity.word('APPLE', { sub: 'staying' })));
    expect(granted(await remove(ann, 'GOOGLE'))).toEqual({
      removeProvider: { user: { id: ann.user.id, linkedProviders: [{ provider: 'APPLE' }] } },
    });
    expect(await mailsTo('leaving@example.org')).toContainEqual({
      kind: 'WAYS_IN_CHANGED',
      subject: 'You can no longer sign in with Google',
    });
    expect((await identity.arrive('GOOGLE', { sub: 'leaving' })).user.id).not.toBe(ann.user.id);

    const bob = await given(identity).person('bob');
    granted(await add(bob, await identity.word('GOOGLE')));
    granted(await remove(bob, 'GOOGLE'));
    expect(await providersOf(bob)).toEqual([]);
  });
});

describe('the providers of an account', () => {
  it('are shown to nobody but its owner, by whatever path', async () => {
    const ann = await identity.arrive('GOOGLE', vouched('shown@example.org'));
    const unsaid = { _entities: [{ linkedProviders: null }] };
    const others = [await given(identity).person('bob'), await given(identity).person('root').admin()];
    for (const other of others) expect(granted(await other.ask(linked, { id: ann.user.id }))).toEqual(unsaid);
    expect(granted(await given(identity).nobody.request(linked, { id: ann.user.id }))).toEqual(unsaid);
    const service = graphClient(`${identity.service.url}/graphql`, {
      token: await serviceToken(identity, 'tribe-events', 'matching:read'),
    });
    expect(granted(await service.request(linked, { id: ann.user.id }))).toEqual(unsaid);
    expect(granted(await ann.ask(linked, { id: ann.user.id }))).toEqual({
      _entities: [{ linkedProviders: [{ provider: 'GOOGLE' }] }],
    });
  });

  it('are shown by the database to their owner alone, and never who they are there', async () => {
    const { user } = await identity.arrive('GOOGLE', { sub: 'known-to-google-alone' });
    const bob = await given(identity).person('bob').verified();
    const { work } = identity.service;
    const seenBy = (id: string | null) =>
      work.read({ role: 'person', id }, (tx) =>
        tx.query('SELECT provider FROM social_identity WHERE user_id = $1', [user.id]),
      );
    expect(await seenBy(bob.id)).toEqual([]);
    expect(await seenBy(null)).toEqual([]);
    expect(await seenBy(user.id)).toEqual([{ provider: 'GOOGLE' }]);
    await expect(
      work.read({ role: 'person', id: user.id }, (tx) => tx.query('SELECT subject FROM social_identity')),
    ).rejects.toThrow('permission denied');
  });
});
