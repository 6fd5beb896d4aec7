import { randomUUID } from 'node:crypto';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import { ensureBridgeGuest } from '../../src/bridge-guests/ensure-bridge-guest.ts';
import { senderOf } from '../../src/bridge-guests/sender-of.ts';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());
afterEach(() => jest.restoreAllMocks());

const matrix = () => world.running.service.dependencies.matrix;

/** A token that the homeserver gave to a user. */
function tokenOf(userId: string | null): string {
  const token = randomUUID();
  const asked = matrix().homeserver.personOfToken;
  jest
    .spyOn(matrix().homeserver, 'personOfToken')
    .mockImplementation(async (given) => (given === token ? userId : asked(given)));
  return token;
}

const someone = () => `@eve-${randomUUID()}:${matrix().names.serverName}`;
const link = (person: TestPerson, openIdToken: string) =>
  person.does<{ user: { matrixId: string | null } }>('linkMatrixAccount', { openIdToken }, 'user { matrixId }');
const refusesLink = (person: TestPerson, code: string, openIdToken: string) =>
  person.isRefused(code, 'linkMatrixAccount', { openIdToken });
const unlink = (person: TestPerson) => person.asks('mutation { unlinkMatrixAccount { user { id } } }');

describe('linking a Matrix account', () => {
  it.each<[string, () => string]>([
    ['that the homeserver did not give', () => randomUUID()],
    ['that is empty', () => ''],
    ['of two thousand characters', () => 'x'.repeat(2_000)],
    ['of a ghost', () => tokenOf(ghostUser(matrix().names, newId()))],
    ['of the bridge', () => tokenOf(`@kindred:${matrix().names.serverName}`)],
    ['of another homeserver’s person', () => tokenOf('@eve:elsewhere.test')],
    ['of no Matrix user', () => tokenOf('eve')],
  ])('refuses a token %s', async (_, token) => {
    await refusesLink(await world.person(), 'INVALID_MATRIX_TOKEN', token());
  });

  it('refuses callers who are not signed in', async () => {
    const answer = await world.stranger.request('mutation { unlinkMatrixAccount { user { id } } }');
    expect(JSON.stringify(answer)).toContain('UNAUTHENTICATED');
  });

  it('refuses while the homeserver is away', async () => {
    jest.spyOn(matrix().homeserver, 'personOfToken').mockRejectedValue(new HomeserverAway('away'));
    await refusesLink(await world.person(), 'HOMESERVER_AWAY', randomUUID());
  });

  it('refuses an account that another person has linked, until they unlink it', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const eve = someone();
    await link(one, tokenOf(eve));
    await refusesLink(other, 'MATRIX_ACCOUNT_TAKEN', tokenOf(eve));
    await unlink(one);
    expect(await link(other, tokenOf(eve))).toEqual({ user: { matrixId: eve } });
  });

  it('refuses a second account of a person', async () => {
    const person = await world.person();
    await link(person, tokenOf(someone()));
    await refusesLink(person, 'OTHER_MATRIX_ACCOUNT_LINKED', tokenOf(someone()));
  });

  it('refuses a token that was used, also for the person who used it', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const token = tokenOf(someone());
    await link(person, token);
    await refusesLink(person, 'MATRIX_TOKEN_USED', token);
    await unlink(person);
    await refusesLink(other, 'MATRIX_TOKEN_USED', token);
  });

  it('makes one person of two who link the same account at once', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const token = tokenOf(someone());
    const links = await Promise.allSettled([link(one, token), link(other, token)]);
    expect(links.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a user of Matrix', () => {
  const run = <T>(change: (tx: Transaction) => Promise<T>) => world.running.service.work.run(job(), change);

  it('is a guest, once, with the name that Matrix gives', async () => {
    const eve = someone();
    const guests = await Promise.all([run((tx) => senderOf(tx, eve, 'Eve')), run((tx) => senderOf(tx, eve))]);
    expect(guests[0]).toEqual(guests[1]);
    expect(guests[0]).toEqual({ guestId: expect.any(String) });
    expect(await run((tx) => ensureBridgeGuest(tx, eve, null))).toMatchObject({ matrixId: eve, displayName: 'Eve' });
  });

  it('is the person who linked the account', async () => {
    const person = await world.person();
    const eve = someone();
    await link(person, tokenOf(eve));
    expect(await run((tx) => senderOf(tx, eve))).toEqual({ userId: person.id });
  });
});
