import { DomainError, Limited } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { skip } from '@kindred/testkit/skip';
import type { Actor } from '../src/actor.ts';
import { idempotent } from '../src/idempotency/idempotent.ts';
import { claimOf, keepOutcome, takeKey } from '../src/idempotency/keys.ts';
import { databaseNames } from '../src/names.ts';
import { platformRetention, purge } from '../src/purge.ts';
import type { Transaction } from '../src/transaction.ts';
import { UnitOfWork } from '../src/unit-of-work.ts';
import { now, openFixtures, person, service, type Fixtures } from './fixtures.ts';
import { Tribe } from './tribe.fixture.ts';

let fixtures: Fixtures;
beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

class Full extends DomainError {
  readonly code = 'TRIBE_FULL';
  override readonly kind = 'conflict';
}
class TooOften extends Limited {
  readonly code = 'RATE_LIMITED';
}

interface Asked {
  readonly key?: string;
  readonly operation?: string;
  readonly name?: string;
  readonly change?: (tx: Transaction, id: string) => Promise<void>;
}

/** Founds a tribe under a key, and answers its id; `change` comes between the founding and the end. */
function found(
  owner: Actor & { id: string },
  { key = newId(), operation = 'foundTribe', name = 'a tribe', change = async () => undefined }: Asked = {},
): Promise<string> {
  return idempotent(fixtures.work, owner, { operation, key, request: { name } }, async (tx) => {
    const { id } = tx.add(Tribe.found(owner.id, newId(), tx.now));
    await change(tx, id);
    return id;
  });
}
const tribesOf = (owner: Actor & { id: string }) =>
  fixtures.work.read(owner, (tx) => tx.find(Tribe, { ownerId: owner.id }));
const keysOf = ({ id }: { id: string }) =>
  fixtures.asOwner<{ state: string; key: string }>(
    'SELECT state, key FROM fixtures.idempotency_key WHERE actor_id = $1',
    [id],
  );
const failing = (error: unknown) => async () => {
  throw error;
};

describe('a key', () => {
  it('is refused where it is none, and taken of people only', async () => {
    for (const key of ['', ' ', 'a b', 'ключ', 'x'.repeat(256), 'a\n'])
      await expect(found(person(), { key })).rejects.toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY' });
    for (const role of ['service', 'job', 'ai'] as const)
      await expect(found({ role, id: newId() })).rejects.toThrow(/keys of people only/);
  });

  it('is its actor’s own, whatever the role', async () => {
    const [ada, ben] = [person(), person()];
    await found(ada);
    const look = (actor: Actor) =>
      fixtures.work.read(actor, (tx) => tx.query('SELECT 1 FROM idempotency_key WHERE actor_id = $1', [ada.id]));
    expect(await look(ada)).toHaveLength(1);
    for (const actor of [
      ben,
      { role: 'ai', id: ada.id },
      { role: 'admin', id: ben.id },
      { role: 'job', id: null },
      { role: 'service', id: null },
    ] as Actor[])
      expect(await look(actor)).toEqual([]);
    const forged = fixtures.work.run(ben, (tx) =>
      takeKey(tx, claimOf(ada, { operation: 'foundTribe', key: newId(), request: {} })),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    const purger: Actor = { role: 'job', id: null, databaseRole: databaseNames(service).roles.purge };
    await expect(fixtures.work.run(purger, (tx) => tx.query('SELECT result FROM idempotency_key'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('for another request is refused, and nothing is done', async () => {
    const ada = person();
    const key = newId();
    await found(ada, { key });
    await expect(found(ada, { key, name: 'another' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      kind: 'conflict',
    });
    expect(await tribesOf(ada)).toHaveLength(1);
  });

  it('says nothing about another operation, nor about another person', async () => {
    const [ada, ben] = [person(), person()];
    const key = newId();
    const ids = [
      await found(ada, { key }),
      await found(ada, { key, operation: 'refoundTribe' }),
      await found(ben, { key }),
    ];
    expect(new Set(ids).size).toBe(3);
  });

  it('is forgotten after 30 days, and kept until then', async () => {
    const [ada, key] = [person(), newId()];
    await found(ada, { key });
    await purge(fixtures.work, platformRetention, new Date(now.getTime() + 30 * 86_400_000));
    expect(await keysOf(ada)).toHaveLength(1);
    await purge(fixtures.work, platformRetention, new Date(now.getTime() + 30 * 86_400_000 + 1_000));
    expect(await keysOf(ada)).toEqual([]);
  });
});

describe('the same request again', () => {
  it('gives the first result, and does nothing a second time', async () => {
    const [ada, key] = [person(), newId()];
    const first = await found(ada, { key });
    expect(await found(ada, { key, change: failing(new Error('not run')) })).toBe(first);
    expect(await tribesOf(ada)).toMatchObject([{ id: first }]);
  });

  it('gets the first refusal again, with all that it said, though it would pass by now; and nothing of it is left', async () => {
    const [ada, key] = [person(), newId()];
    const full = new Full('It is full.', { details: { most: 8 } });
    await expect(found(ada, { key, change: failing(full) })).rejects.toBe(full);
    await expect(found(ada, { key })).rejects.toMatchObject({
      code: 'TRIBE_FULL',
      kind: 'conflict',
      message: 'It is full.',
      details: { most: 8 },
    });
    expect(await tribesOf(ada)).toEqual([]);
    expect(await keysOf(ada)).toMatchObject([{ state: 'REFUSED' }]);
  });

  it('is tried anew after a fault, and after a refusal that was about the moment', async () => {
    for (const error of [new Error('a fault'), new TooOften('Later.', now)]) {
      const [ada, key] = [person(), newId()];
      await expect(found(ada, { key, change: failing(error) })).rejects.toBe(error);
      expect(await keysOf(ada)).toEqual([]);
      const id = await found(ada, { key });
      expect(await tribesOf(ada)).toMatchObject([{ id }]);
    }
  });

  it('gets what another try under the key came to while its own refusal was not kept yet', async () => {
    const [ada, key] = [person(), newId()];
    let other: string | null = null;
    /** Another try comes in when the first has been rolled back. */
    class Interrupted extends UnitOfWork {
      override async run<T>(actor: Actor, change: (tx: Transaction) => Promise<T>): Promise<T> {
        return super.run(actor, change).catch(async (error: unknown) => {
          other ??= await found(ada, { key });
          throw error;
        });
      }
    }
    const request = { operation: 'foundTribe', key, request: { name: 'a tribe' } };
    expect(
      await idempotent(new Interrupted(fixtures.work.options), ada, request, failing(new Full('It is full.'))),
    ).toBe(other);
    expect(await tribesOf(ada)).toHaveLength(1);
  });
});

describe('a request of several transactions', () => {
  it('is in flight for who asks the same, until its outcome is kept', async () => {
    const ada = person();
    const request = { operation: 'payShare', key: newId(), request: { share: 1 } };
    const claim = claimOf(ada, request);
    expect(await fixtures.work.run(ada, (tx) => takeKey(tx, claim))).toBeNull();
    expect(await fixtures.work.run(ada, (tx) => takeKey(tx, claim))).toMatchObject({ state: 'STARTED' });
    const second = idempotent(fixtures.work, ada, request, failing(new Error('not run')));
    await fixtures.work.run(ada, (tx) => keepOutcome(tx, claim, { state: 'DONE', result: 'paid' }));
    expect(await second).toBe('paid');
  });

  it('is given up waiting for after 5 s', async () => {
    const ada = person();
    const request = { operation: 'payShare', key: newId(), request: {} };
    await fixtures.work.run(ada, (tx) => takeKey(tx, claimOf(ada, request)));
    const started = performance.now();
    await expect(idempotent(fixtures.work, ada, request, failing(new Error('not run')))).rejects.toMatchObject({
      code: 'IDEMPOTENCY_IN_PROGRESS',
    });
    expect(performance.now() - started).toBeGreaterThan(4_900);
  });
});

describe('several at once, on a real server', () => {
  it('are done once, and all get the one result', async () => {
    if (fixtures.throwaway.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
    const [ada, key] = [person(), newId()];
    const ids = await Promise.all(
      Array.from({ length: 12 }, () =>
        found(ada, { key, change: async (tx) => void (await tx.query('SELECT pg_sleep(0.05)')) }),
      ),
    );
    expect(await tribesOf(ada)).toMatchObject([{ id: ids[0] }]);
    expect(new Set(ids).size).toBe(1);
  });

  it('all get the one refusal', async () => {
    if (fixtures.throwaway.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
    const [ada, key] = [person(), newId()];
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => found(ada, { key, change: failing(new Full(`The ${at}th.`)) })),
    );
    const reasons = tries.map((one) => (one.status === 'rejected' ? (one.reason as Full) : null));
    expect(new Set(reasons.map((reason) => reason?.code))).toEqual(new Set(['TRIBE_FULL']));
    expect(new Set(reasons.map((reason) => reason?.message)).size).toBe(1);
    expect(await keysOf(ada)).toMatchObject([{ state: 'REFUSED' }]);
    await expect(found(ada, { key })).rejects.toMatchObject({ code: 'TRIBE_FULL' });
  });

  it('are told that the first is under way when it takes longer than 5 s', async () => {
    if (fixtures.throwaway.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
    const [ada, key] = [person(), newId()];
    let begin = (): void => undefined;
    let end = (): void => undefined;
    const [begun, ended] = [
      new Promise<void>((resolve) => (begin = resolve)),
      new Promise<void>((resolve) => (end = resolve)),
    ];
    const first = found(ada, {
      key,
      change: async (tx) => {
        await tx.flush();
        begin();
        await ended;
      },
    });
    await begun;
    await expect(found(ada, { key })).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
    end();
    expect(await found(ada, { key })).toBe(await first);
  });
});
