import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { skip } from '@kindred/testkit/skip';
import { environmentMasterKeys } from '../src/sealing/environment-master-keys.ts';
import { KeyDestroyed, NotSealed, Sealer, type KeyOwner, type Place } from '../src/sealing/sealer.ts';
import { openFixtures, person, service, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;
const ada = person();
const secret = 'I never feel heard at breakfast.';
const masterKey = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
const sealer = new Sealer(service, environmentMasterKeys(masterKey('first', 1)));

beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const somebody = (): KeyOwner => ({ kind: 'person', id: newId() });
const somewhere = (): Place => ({ table: 'answer', column: 'text', rowId: newId() });
const seal = (owner: KeyOwner, place: Place, text = secret, by = sealer) =>
  fixtures.work.run(ada, (tx) => by.seal(tx, owner, place, text));
const open = (place: Place, sealed: Buffer, by = sealer) => fixtures.work.read(ada, (tx) => by.open(tx, place, sealed));

describe('a sealed value', () => {
  it('opens in no other row, column or table', async () => {
    const place = somewhere();
    const sealed = await seal(somebody(), place);
    for (const moved of [{ rowId: newId() }, { column: 'summary' }, { table: 'letter' }]) {
      await expect(open({ ...place, ...moved }, sealed)).rejects.toThrow(/authenticate/);
    }
  });

  it('opens no more once a single bit of it was changed', async () => {
    const place = somewhere();
    const sealed = await seal(somebody(), place);
    const nonceOnwards = [17, 30, sealed.length - 1];
    for (const at of nonceOnwards) {
      const tampered = Buffer.from(sealed);
      tampered.writeUInt8(tampered.readUInt8(at) ^ 1, at);
      await expect(open(place, tampered)).rejects.toThrow(/authenticate/);
    }
  });

  it('is refused as none where its version or its length says so', async () => {
    const place = somewhere();
    const sealed = await seal(somebody(), place);
    const otherVersion = Buffer.from(sealed);
    otherVersion.writeUInt8(9, 0);
    for (const none of [otherVersion, Buffer.alloc(0), sealed.subarray(0, 17), Buffer.from(secret)]) {
      await expect(open(place, none)).rejects.toThrow(NotSealed);
    }
  });

  it('does not open under another person’s key', async () => {
    const place = somewhere();
    const sealed = await seal(somebody(), place);
    const other = await seal(somebody(), place);
    await expect(open(place, Buffer.concat([other.subarray(0, 17), sealed.subarray(17)]))).rejects.toThrow(
      /authenticate/,
    );
  });

  it('is gone with the keys of its owner, old ones too, and nobody else’s is', async () => {
    const [erased, kept] = [somebody(), somebody()];
    const [before, after, theirs] = [somewhere(), somewhere(), somewhere()];
    const values = [await seal(erased, before)];
    await fixtures.work.run(ada, (tx) => sealer.rotateKey(tx, erased));
    values.push(await seal(erased, after), await seal(kept, theirs));
    expect(await fixtures.work.run(ada, (tx) => sealer.destroyKeys(tx, erased))).toBe(2);

    const places = [before, after, theirs];
    const opened = await fixtures.work.read(ada, (tx) =>
      sealer.openAll(
        tx,
        values.map((sealed, at) => ({ place: places[at] ?? before, sealed })),
      ),
    );
    expect(opened).toEqual([null, null, secret]);
    await expect(open(before, values[0] ?? Buffer.alloc(0))).rejects.toThrow(KeyDestroyed);
  });

  it('opens where it belongs, as it was, and never looks the same twice', async () => {
    const owner = somebody();
    for (const text of ['', 'naïve 🦊 \u0000 text', secret.repeat(1_000)]) {
      const place = somewhere();
      const [once, twice] = [await seal(owner, place, text), await seal(owner, place, text)];
      expect(await open(place, once)).toBe(text);
      expect(once.equals(twice)).toBe(false);
    }
  });

  it('is opened by the hundred with one statement', async () => {
    const owner = somebody();
    const values = await fixtures.work.run(ada, (tx) =>
      Promise.all(
        Array.from({ length: 100 }, async () => {
          const place = somewhere();
          return { place, sealed: await sealer.seal(tx, owner, place, secret) };
        }),
      ),
    );
    const { result, statements } = await fixtures.database.statements.during(() =>
      fixtures.work.read(ada, (tx) => sealer.openAll(tx, values)),
    );
    expect(new Set(result)).toEqual(new Set([secret]));
    expect(statements).toHaveLength(1);
  });
});

describe('data keys', () => {
  it('are one for an owner, also where two seal for the first time at once', async () => {
    const owner = somebody();
    const places = Array.from({ length: 6 }, somewhere);
    const sealed = await Promise.all(places.map((place) => seal(owner, place)));
    expect(await Promise.all(places.map((place, at) => open(place, sealed[at] ?? Buffer.alloc(0))))).toEqual(
      places.map(() => secret),
    );
    expect(await fixtures.asOwner('SELECT 1 FROM fixtures_keys.data_key WHERE owner_id = $1', [owner.id])).toHaveLength(
      1,
    );
  });

  it('wait for another’s first key, and use it', async () => {
    if (fixtures.throwaway.kind === 'embedded')
      skip('PGlite is one session, so that nobody can wait for anybody; set DATABASE_URL');
    const owner = somebody();
    const place = somewhere();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const first = fixtures.work.run(ada, async (tx) => {
      await sealer.seal(tx, owner, somewhere(), secret);
      await held;
    });
    const keysOf = () =>
      fixtures.asOwner(
        `SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction' AND query LIKE '%INTO fixtures_keys.data_key%'`,
      );
    await eventually(async () => expect(await keysOf()).toHaveLength(1));
    const second = seal(owner, place);
    await eventually(async () =>
      expect(
        await fixtures.asOwner(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INTO fixtures_keys.data_key%'`,
        ),
      ).toHaveLength(1),
    );
    letGo();
    await first;
    expect(await open(place, await second)).toBe(secret);
  });

  it('are replaced for what comes, and still open what was', async () => {
    const owner = somebody();
    const [old, young] = [somewhere(), somewhere()];
    const before = await seal(owner, old);
    await fixtures.work.run(ada, (tx) => sealer.rotateKey(tx, owner));
    const after = await seal(owner, young);
    expect(after.subarray(1, 17).equals(before.subarray(1, 17))).toBe(false);
    expect([await open(old, before), await open(young, after)]).toEqual([secret, secret]);
  });

  it('are never stored as they are', async () => {
    const owner = somebody();
    await seal(owner, somewhere());
    const [row] = await fixtures.asOwner<{ wrapped: Buffer }>(
      'SELECT wrapped FROM fixtures_keys.data_key WHERE owner_id = $1',
      [owner.id],
    );
    expect(row?.wrapped).toHaveLength(12 + 32 + 16);
  });
});

describe('master keys', () => {
  it('are refused where one is short, or two have one name', () => {
    expect(() => environmentMasterKeys('first:c2hvcnQ=')).toThrow(/32 bytes/);
    expect(() => environmentMasterKeys('')).toThrow(/32 bytes/);
    expect(() => environmentMasterKeys(`${masterKey('one', 1)},${masterKey('one', 2)}`)).toThrow(/Two master keys/);
  });

  it('open nothing that another wrapped', async () => {
    const place = somewhere();
    const sealed = await seal(somebody(), place);
    await expect(
      open(place, sealed, new Sealer(service, environmentMasterKeys(masterKey('other', 2)))),
    ).rejects.toThrow(/"first" is not among/);
    await expect(
      open(place, sealed, new Sealer(service, environmentMasterKeys(masterKey('first', 2)))),
    ).rejects.toThrow(/authenticate/);
  });

  it('are replaced in batches, and then the old one can go', async () => {
    const places = [somewhere(), somewhere(), somewhere()];
    const sealed = await Promise.all(places.map((place) => seal(somebody(), place)));
    const both = new Sealer(service, environmentMasterKeys(`${masterKey('second', 2)},${masterKey('first', 1)}`));
    const batches: number[] = [];
    do batches.push(await fixtures.work.run(ada, (tx) => both.rewrap(tx, 2)));
    while (batches.at(-1) !== 0);
    expect(batches.length).toBeGreaterThan(2);

    const alone = new Sealer(service, environmentMasterKeys(masterKey('second', 2)));
    for (const [at, place] of places.entries())
      expect(await open(place, sealed[at] ?? Buffer.alloc(0), alone)).toBe(secret);
  });
});
