import { newId } from '@kindred/contracts/uuid';
import { withTrace } from '@kindred/events/trace-context';
import { recordAccess, type Access } from '../src/access-record.ts';
import type { Actor } from '../src/actor.ts';
import { databaseNames } from '../src/names.ts';
import { now, openFixtures, person, service, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;
const [ada, ben, eve] = [person(), person(), person()];
const { roles } = databaseNames(service);
const of = (subject: { id: string }, more: Partial<Access> = {}): Access => ({
  subjectId: subject.id,
  kind: 'ASSESSMENT',
  itemIds: [newId()],
  purpose: 'MATCHING',
  ...more,
});

beforeAll(async () => (fixtures = await openFixtures()));
afterAll(async () => fixtures?.close());

const record = (actor: Actor, ...accesses: Access[]) => fixtures.work.run(actor, (tx) => recordAccess(tx, accesses));
const seenBy = (actor: Actor) =>
  fixtures.work.read(actor, (tx) =>
    tx.query<{ subject_id: string; reader_id: string }>('SELECT * FROM access_record ORDER BY id'),
  );

describe('the record of sensitive reads', () => {
  it('cannot be changed, taken back or emptied by any role at run time', async () => {
    await record(ada, of(ben));
    for (const databaseRole of Object.values(roles)) {
      for (const role of ['person', 'admin', 'job', 'service'] as const) {
        const as = (sql: string) => fixtures.work.run({ role, id: ben.id, databaseRole }, (tx) => tx.query(sql));
        await expect(as(`UPDATE access_record SET purpose = 'NOTHING'`)).rejects.toThrow(/permission denied/);
        await expect(as('TRUNCATE access_record')).rejects.toThrow(/permission denied/);
        if (databaseRole === roles.purge) expect(await as('DELETE FROM access_record RETURNING 1')).toEqual([]);
        else await expect(as('DELETE FROM access_record')).rejects.toThrow(/permission denied/);
      }
    }
    expect(await seenBy(ben)).toMatchObject([{ purpose: 'MATCHING' }]);
  });

  it('takes no row in another’s name', async () => {
    const forged = (actor: Actor, role: string, id: string | null) =>
      fixtures.work.run(actor, (tx) =>
        tx.query(
          `INSERT INTO access_record (id, at, reader_role, reader_id, subject_id, kind, item_ids, purpose) VALUES ($1, $2, $3, $4, $5, 'X', '{}', 'X')`,
          [newId(), now, role, id, eve.id],
        ),
      );
    await expect(forged(ada, 'person', ben.id)).rejects.toThrow(/row-level security/);
    await expect(forged(ada, 'admin', ada.id)).rejects.toThrow(/row-level security/);
    await expect(forged(ada, 'person', null)).rejects.toThrow(/row-level security/);
  });

  it('shows a row to the person it is about, not to who read, nor to anybody else', async () => {
    await record(eve, of(ada));
    expect(await seenBy(ada)).toMatchObject([{ subject_id: ada.id, reader_id: eve.id }]);
    expect(await seenBy(eve)).toEqual([]);
    expect(await seenBy({ role: 'person', id: null })).toEqual([]);
    expect(await seenBy({ role: 'ai', id: ada.id, sessionId: newId() })).toEqual([]);
    expect(await seenBy({ role: 'service', id: null })).toEqual([]);
  });

  it('leaves out a person’s reads of their own, and keeps a guide’s and an admin’s', async () => {
    const own = person();
    await record(own, of(own));
    expect(await seenBy(own)).toEqual([]);
    await record({ role: 'ai', id: own.id, sessionId: newId() }, of(own));
    await record({ role: 'admin', id: own.id }, of(own));
    expect(await seenBy(own)).toMatchObject([{ reader_role: 'ai' }, { reader_role: 'admin' }]);
  });

  it('says who, what, when, why, under which consent and in which trace, in one statement for all', async () => {
    const [first, second] = [person(), person()];
    const consentId = newId();
    const trace = 'a'.repeat(32);
    const accesses = [of(first, { consentId, itemIds: [newId(), newId()] }), of(second), of(ada)];
    const { statements } = await withTrace(`00-${trace}-${'b'.repeat(16)}-01`, () =>
      fixtures.database.statements.during(() => record(ada, ...accesses)),
    );
    expect(statements).toHaveLength(1);
    expect(await seenBy(first)).toEqual([
      expect.objectContaining({
        at: now,
        reader_role: 'person',
        reader_id: ada.id,
        kind: 'ASSESSMENT',
        item_ids: accesses[0]?.itemIds,
        purpose: 'MATCHING',
        consent_id: consentId,
        trace_id: trace,
      }),
    ]);
    expect(await seenBy(second)).toHaveLength(1);
  });

  it('names the service that read, what it read for, and what it was refused', async () => {
    const subject = person();
    const occasionId = newId();
    await record(
      { role: 'service', id: null, service: 'tribe-events' },
      of(subject, { occasionId }),
      of(subject, { refused: true }),
    );
    expect(await seenBy(subject)).toMatchObject([
      {
        reader_role: 'service',
        reader_id: null,
        reader_service: 'tribe-events',
        occasion_id: occasionId,
        refused: false,
      },
      { reader_service: 'tribe-events', occasion_id: null, refused: true },
    ]);
    await expect(record({ ...ada, service: 'tribe-events' }, of(subject))).rejects.toThrow(/check constraint/);
  });

  it('shows what a guide read to the person it served, and to nobody else but whom it was about', async () => {
    const [served, partner, stranger] = [person(), person(), person()];
    const guide: Actor = { role: 'ai', id: served.id, sessionId: newId() };
    await record(guide, of(partner));
    await record(served, of(stranger));
    for (const one of [served, partner])
      expect(await seenBy(one)).toMatchObject([{ reader_role: 'ai', reader_id: served.id, subject_id: partner.id }]);
    for (const other of [stranger, ada])
      expect((await seenBy(other)).filter(({ subject_id: id }) => id === partner.id)).toEqual([]);
    expect(await seenBy(guide)).toEqual([]);
    expect(await seenBy({ role: 'service', id: served.id })).toEqual([]);
  });

  it('goes with the read that it tells of when that fails', async () => {
    const subject = person();
    const failing = fixtures.work.run(ada, async (tx) => {
      await recordAccess(tx, [of(subject)]);
      throw new Error('refused after all');
    });
    await expect(failing).rejects.toThrow('refused after all');
    expect(await seenBy(subject)).toEqual([]);
  });
});
