import { disclaimerAccepted } from '@kindred/contracts/companion-journal/disclaimer-accepted';
import { disclaimerLapsed } from '@kindred/contracts/companion-journal/disclaimer-lapsed';
import { disclaimerPublished } from '@kindred/contracts/companion-journal/disclaimer-published';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { requireDisclaimer } from '../../src/disclaimers/require-disclaimer.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { acceptsDisclaimer } from './accepts-disclaimer.ts';

let world: CompanionWorld;
let admin: TestPerson;
beforeEach(async () => {
  world = await companionWorld();
  admin = await world.person('ADMIN');
});
afterEach(() => world?.stop());

interface Version {
  readonly id: string;
  readonly version: number;
}
interface Own {
  readonly disclaimerAccepted: boolean | null;
  readonly disclaimerAcceptedAt: string | null;
  readonly disclaimerVersion: number | null;
  readonly disclaimerAcceptances: {
    readonly nodes: readonly { readonly id: string; readonly isInForce: boolean }[];
  } | null;
}

const current = async () => (await admin.asks<{ disclaimer: Version }>('{ disclaimer { id version } }')).disclaimer;

const ownOf = async (id: string, asking: TestPerson): Promise<Own | undefined> => {
  const fields =
    'disclaimerAccepted disclaimerAcceptedAt disclaimerVersion disclaimerAcceptances { nodes { id isInForce } }';
  const query = `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${fields} } } }`;
  return (await asking.asks<{ _entities: Own[] }>(query))._entities[0];
};

const publishes = (text: string) =>
  admin.does<{ disclaimer: Version }>('publishDisclaimer', { text }, 'disclaimer { id version }');

/** What an operation that needs the disclaimer is refused with; null if it goes on. */
async function refusalOf({ id }: TestPerson): Promise<unknown> {
  const { work } = world.running.service;
  return work
    .run({ role: 'person', id }, (tx) => requireDisclaimer(tx, id))
    .then(
      () => null,
      (error: unknown) => error,
    );
}

const secondMs = 1_000;
const dayMs = 86_400 * secondMs;

describe('an operation that needs the disclaimer', () => {
  it('is refused before it is accepted, with the version to accept', async () => {
    const person = await world.person();
    const { id: disclaimerId, version } = await current();
    expect(await refusalOf(person)).toMatchObject({
      code: 'DISCLAIMER_REQUIRED',
      kind: 'conflict',
      details: { disclaimerId, version },
    });
    await acceptsDisclaimer(person);
    expect(await refusalOf(person)).toBeNull();
    expect(await refusalOf(await world.person())).toMatchObject({ code: 'DISCLAIMER_REQUIRED' });
  });

  it('is refused from the moment at which 90 days have passed', async () => {
    const person = await world.person();
    await acceptsDisclaimer(person);
    world.pass(90 - (60 * secondMs) / dayMs);
    expect(await refusalOf(person)).toBeNull();
    world.pass((61 * secondMs) / dayMs);
    expect(await refusalOf(person)).toMatchObject({ code: 'DISCLAIMER_REQUIRED' });
  });

  it('is refused as soon as there is a new version, whose id and number it names', async () => {
    const person = await world.person();
    await acceptsDisclaimer(person);
    const { disclaimer } = await publishes('Another text.');
    expect(await refusalOf(person)).toMatchObject({
      code: 'DISCLAIMER_REQUIRED',
      details: { disclaimerId: disclaimer.id, version: 2 },
    });
    await acceptsDisclaimer(person);
    expect(await refusalOf(person)).toBeNull();
  });
});

describe('accepting a disclaimer', () => {
  it('refuses people who are not signed in, unknown versions, and one that is not the current', async () => {
    const person = await world.person();
    const old = await current();
    await person.isRefused('NOT_FOUND', 'acceptDisclaimer', { disclaimerId: newId() });
    const { disclaimer } = await publishes('Another text.');
    const refusal = await person.isRefused('DISCLAIMER_OUTDATED', 'acceptDisclaimer', { disclaimerId: old.id });
    expect(refusal.extensions).toMatchObject({ details: { disclaimerId: disclaimer.id, version: 2 } });
    const { errors } = await world.visitor.request(
      `mutation { acceptDisclaimer(input: { disclaimerId: "${disclaimer.id}" }) { __typename } }`,
    );
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await ownOf(person.id, person)).toEqual({
      disclaimerAccepted: false,
      disclaimerAcceptedAt: null,
      disclaimerVersion: null,
      disclaimerAcceptances: { nodes: [] },
    });
  });

  it('is shown to the person alone, and told of', async () => {
    const person = await world.person();
    const { id: disclaimerId } = await current();
    const acceptanceId = await acceptsDisclaimer(person);
    expect(await ownOf(person.id, person)).toEqual({
      disclaimerAccepted: true,
      disclaimerAcceptedAt: expect.any(String),
      disclaimerVersion: 1,
      disclaimerAcceptances: { nodes: [{ id: acceptanceId, isInForce: true }] },
    });
    const hidden = {
      disclaimerAccepted: null,
      disclaimerAcceptedAt: null,
      disclaimerVersion: null,
      disclaimerAcceptances: null,
    };
    expect(await ownOf(person.id, await world.person())).toEqual(hidden);
    expect(await ownOf(person.id, admin)).toEqual(hidden);
    await eventually(async () =>
      expect(await world.events(disclaimerAccepted, acceptanceId)).toEqual([
        { acceptanceId, userId: person.id, disclaimerId, number: 1, lapsesAt: expect.any(String) },
      ]),
    );
  });

  it('again changes nothing until 14 days before the lapse, and then begins anew without a lapse event', async () => {
    const person = await world.person();
    const first = await acceptsDisclaimer(person);
    world.pass(75);
    expect(await acceptsDisclaimer(person)).toBe(first);
    world.pass(2);
    const second = await acceptsDisclaimer(person);
    expect(second).not.toBe(first);
    world.pass(14);
    await world.runJob('lapse-disclaimer-acceptances');
    const own = await ownOf(person.id, person);
    expect(own?.disclaimerAccepted).toBe(true);
    expect(own?.disclaimerAcceptances?.nodes).toEqual([
      { id: second, isInForce: true },
      { id: first, isInForce: false },
    ]);
    await eventually(async () => expect(await world.events(disclaimerAccepted, second)).toHaveLength(1));
    expect(await world.events(disclaimerLapsed, first)).toEqual([]);
  });

  it('twice at once makes one acceptance', async () => {
    const person = await world.person();
    const made = await Promise.all(Array.from({ length: 5 }, () => acceptsDisclaimer(person)));
    expect(new Set(made).size).toBe(1);
  });
});

describe('a lapse', () => {
  it('is told once, also by two replicas at once, with its reason', async () => {
    const [early, late] = [await world.person(), await world.person()];
    const { id: disclaimerId } = await current();
    const expired = await acceptsDisclaimer(early);
    world.pass(50);
    const outdated = await acceptsDisclaimer(late);
    world.pass(41);
    await publishes('Another text.');
    await Promise.all([world.runJob('lapse-disclaimer-acceptances'), world.runJob('lapse-disclaimer-acceptances')]);
    await world.runJob('lapse-disclaimer-acceptances');
    await eventually(async () => {
      expect(await world.events(disclaimerLapsed, expired)).toEqual([
        { acceptanceId: expired, userId: early.id, disclaimerId, reason: 'EXPIRED' },
      ]);
      expect(await world.events(disclaimerLapsed, outdated)).toEqual([
        { acceptanceId: outdated, userId: late.id, disclaimerId, reason: 'NEW_VERSION' },
      ]);
    });
    expect(await ownOf(early.id, early)).toMatchObject({ disclaimerAccepted: false, disclaimerVersion: 1 });
  });

  it('is told when the person accepts anew before the job has run', async () => {
    const person = await world.person();
    const first = await acceptsDisclaimer(person);
    await publishes('Another text.');
    await acceptsDisclaimer(person);
    await world.runJob('lapse-disclaimer-acceptances');
    await eventually(async () =>
      expect(await world.events(disclaimerLapsed, first)).toMatchObject([{ reason: 'NEW_VERSION' }]),
    );
  });

  it('reaches more people than a batch has', async () => {
    await world.rows(
      `INSERT INTO disclaimer_acceptance (id, user_id, disclaimer_id, accepted_at, lapses_at, version)
       SELECT uuid_generate_v4(), uuid_generate_v4(), (SELECT id FROM disclaimer), now(), now() + interval '1 day', 1
       FROM generate_series(1, 450)`,
    );
    world.pass(2);
    await world.runJob('lapse-disclaimer-acceptances');
    const [open] = await world.rows('SELECT count(*)::int AS count FROM disclaimer_acceptance WHERE ended_at IS NULL');
    expect(open).toEqual({ count: 0 });
  });
});

describe('publishing a disclaimer', () => {
  it('refuses people who are no admins, and texts that are blank or too long', async () => {
    await (await world.person()).isRefused('FORBIDDEN', 'publishDisclaimer', { text: 'A text.' });
    await admin.isRefused('INVALID_TEXT', 'publishDisclaimer', { text: ' ' });
    await admin.isRefused('INVALID_TEXT', 'publishDisclaimer', { text: 'x'.repeat(20_001) });
    expect(await current()).toMatchObject({ version: 1 });
  });

  it('makes one version of a text that is published twice, and tells of it', async () => {
    const { disclaimer } = await publishes('Another text.');
    expect(disclaimer.version).toBe(2);
    expect(await publishes('Another text.')).toEqual({ disclaimer });
    expect(await admin.asks('{ disclaimers { nodes { version isCurrent } } }')).toEqual({
      disclaimers: {
        nodes: [
          { version: 2, isCurrent: true },
          { version: 1, isCurrent: false },
        ],
      },
    });
    await eventually(async () =>
      expect(await world.events(disclaimerPublished, disclaimer.id)).toEqual([
        { disclaimerId: disclaimer.id, number: 2 },
      ]),
    );
  });
});
