import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { newId } from '@kindred/contracts/uuid';
import { databaseNames } from '@kindred/database/names';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';

const userByAddress = 'query ($address: EmailAddress!) { userByAddress(address: $address) }';
const addressFingerprints =
  'query ($input: AddressFingerprintsInput!) { addressFingerprints(input: $input) { userId fingerprint } }';
const key = Buffer.alloc(32, 7);
const questions: [name: string, query: string, variables: object][] = [
  ['userByAddress', userByAddress, { address: 'ann@example.org' }],
  ['addressFingerprints', addressFingerprints, { input: { userIds: [], key: key.toString('base64') } }],
];

let identity: RunningIdentity;
let inviting: GraphClient;
beforeAll(async () => {
  identity = await runningIdentity();
  inviting = await service('invitation:match');
});
afterAll(() => identity?.stop());

interface Fingerprint {
  readonly userId: string;
  readonly fingerprint: string;
}
const service = async (scope: string) =>
  graphClient(`${identity.service.url}/graphql`, { token: await serviceToken(identity, 'vessel-privacy', scope) });
const person = (name: string) => given(identity).person(name);
const ownerOf = async (address: string) =>
  granted(await inviting.request<{ userByAddress: string | null }>(userByAddress, { address })).userByAddress;
const ask = (userIds: readonly string[], text = key.toString('base64')) =>
  inviting.request<{ addressFingerprints: Fingerprint[] }>(addressFingerprints, { input: { userIds, key: text } });
const fingerprintsOf = async (...people: readonly { id: string }[]) =>
  granted(await ask(people.map(({ id }) => id))).addressFingerprints;
const readsOf = ({ id }: TestPerson) =>
  identity.service.work.read({ role: 'person', id, databaseRole: databaseNames('identity').roles.app }, (tx) =>
    tx.query('SELECT reader_role, reader_service, kind, purpose FROM access_record WHERE subject_id = $1', [id]),
  );
const read = { reader_role: 'service', reader_service: 'vessel-privacy', kind: 'ADDRESS', purpose: 'INVITATION' };

/** Somebody of each kind whose address is not to be matched. */
async function unmatched(): Promise<TestPerson[]> {
  const [waiting, gone, unproven] = [
    await person('waiting').registered(),
    await person('gone'),
    await person('unproven'),
  ];
  granted(await gone.ask('mutation { deactivateAccount { __typename } }'));
  await identity.rows('UPDATE identity.account SET is_verified = false WHERE id = $1', [unproven.id]);
  return [waiting, gone, unproven];
}

describe.each(questions)('%s', (_, query, variables) => {
  it('is refused to nobody, to people, to admins, and to a service with another scope', async () => {
    await refused(given(identity).nobody.request(query, variables), 'UNAUTHENTICATED');
    await refused((await person('ann')).ask(query, variables), 'UNAUTHENTICATED');
    await refused((await person('root').admin()).ask(query, variables), 'UNAUTHENTICATED');
    for (const wrong of ['blocks:read', 'matching:read', 'invitation:match:all'])
      await refused((await service(wrong)).request(query, variables), 'FORBIDDEN');
    granted(await inviting.request(query, variables));
  });
});

describe('the person whose address somebody gave', () => {
  it('is nobody where the address is nobody’s, not proven, or its owner not ACTIVE; and no read is recorded', async () => {
    expect(await ownerOf(`${newId()}@example.org`)).toBeNull();
    for (const one of await unmatched()) {
      expect(await ownerOf(one.email)).toBeNull();
      expect(await readsOf(one)).toEqual([]);
    }
    await refused(inviting.request(userByAddress, { address: 'ann' }), 'BAD_USER_INPUT');
    await refused(inviting.request(userByAddress, { address: 'ann@example.123' }), 'INVALID_EMAIL');
  });

  it('is found by the address however it is written, in one statement, and each read is recorded', async () => {
    const ann = await person('ann');
    const { result, statements } = await identity.service.database.statements.during(() =>
      ownerOf(ann.email.toUpperCase()),
    );
    expect(result).toBe(ann.id);
    expect(statements.filter((sql) => /FROM account/.test(sql))).toHaveLength(1);
    expect(await readsOf(ann)).toEqual([read]);
  });
});

describe('fingerprints of addresses', () => {
  it('are refused for more than 500 people, and under a key that is short, long or none', async () => {
    await refused(ask(Array.from({ length: 501 }, newId)), 'TOO_MANY_IDS');
    expect(granted(await ask(Array.from({ length: 500 }, newId))).addressFingerprints).toEqual([]);
    await refused(ask(['nobody']), 'BAD_USER_INPUT');
    const keys = [
      '',
      'secret',
      Buffer.alloc(31).toString('base64'),
      Buffer.alloc(257).toString('base64'),
      `${key.toString('base64')} `,
      key.toString('base64url'),
    ];
    for (const wrong of keys) await refused(ask([], wrong), 'INVALID_FINGERPRINT_KEY');
  });

  it('leave out who is not ACTIVE or has proven no address, and record no read of them', async () => {
    const others = await unmatched();
    const ann = await person('ann');
    expect((await fingerprintsOf(...others, ann, { id: newId() })).map(({ userId }) => userId)).toEqual([ann.id]);
    for (const one of others) expect(await readsOf(one)).toEqual([]);
  });

  it('are what the asking service makes of the same address, hold none, and take as many statements for many as for one', async () => {
    const people = await Promise.all(['ann', 'bob', 'cleo'].map(person));
    const { statements } = identity.service.database;
    const one = await statements.during(() => fingerprintsOf(people[0]!));
    const all = await statements.during(() => fingerprintsOf(...people));
    const expected = people.map(({ id: userId, email }) => ({
      userId,
      fingerprint: addressFingerprint(` ${email.toUpperCase()}`, key),
    }));
    expect(all.result).toEqual(expected.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)));
    expect(JSON.stringify(all.result)).not.toContain('@');
    expect(all.statements).toHaveLength(one.statements.length);
    expect(await readsOf(people[0]!)).toEqual([read, read]);
  });
});
