import { leftOut, whatIsGiven } from '../../src/erasure/what-is-given.ts';
import { passedOver, whatGoes, whatStays } from '../../src/erasure/what-is-held.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const told =
  'A column with a person’s id belongs in the held.ts of its folder, or under passedOver in src/erasure/what-is-held.ts with the reason; any other here.';

/** Ids that are nobody's. */
const nobodys = new Set([
  'id',
  'session_id',
  'relationship_id',
  'vessel_id',
  'shared_vessel_id',
  'progress_id',
  'message_id',
  'reply_id',
  'item_id',
  'invitation_id',
  'consent_id',
  'consent_record_id',
  'consent_ids',
  'pci_profile_id',
  'pci_consent_id',
  'common_ground_id',
  'agreement_id',
  'library_item_id',
  'tie_id',
  'access_id',
  'occasion_id',
  'rests_on',
  'item_ids',
  'data_ids',
  'request_id',
  'event_id',
  'claim',
  'maker',
  'holder',
  'lease_id',
]);

const columns = () =>
  vessels.rows<{ table: string; column: string }>(
    `SELECT relname AS table, attname AS column FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
   WHERE relnamespace = 'vessel_privacy'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped AND atttypid IN ('uuid'::regtype, 'uuid[]'::regtype) ORDER BY 1, 2`,
  );

describe('what is held of people', () => {
  it('is found by every column that could name one', async () => {
    const known = new Set([
      ...[...whatGoes, ...whatStays].map(({ table, owner }) => `${table}.${owner}`),
      ...Object.keys(passedOver),
    ]);
    const missed = (await columns())
      .map(({ table, column }) => `${table}.${column}`)
      .filter((name) => !known.has(name) && !nobodys.has(name.split('.')[1] ?? ''));
    expect([told, missed]).toEqual([told, []]);
  });

  it('is listed in no place that is not there', async () => {
    const there = new Set((await columns()).map(({ table, column }) => `${table}.${column}`));
    const listed = [
      ...[...whatGoes, ...whatStays].map(({ table, owner }) => `${table}.${owner}`),
      ...Object.keys(passedOver),
    ];
    expect(listed.filter((name) => !there.has(name))).toEqual([]);
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('can be deleted by the eraser, who reads none of it', async () => {
    for (const { table, owner } of whatGoes) {
      const [found] = await vessels.rows<{ granted: boolean; open: boolean }>(
        `SELECT has_table_privilege($2, $1::regclass, 'DELETE') AND has_column_privilege($2, $1::regclass, $3, 'SELECT') AS granted,
           (SELECT count(*) = 2 FROM pg_policy WHERE polrelid = $1::regclass AND polcmd IN ('r', 'd') AND $2::regrole = ANY (polroles)) AS open`,
        [table, 'vessel_privacy_eraser', owner],
      );
      expect({ table, ...found }).toEqual({ table, granted: true, open: true });
    }
  });

  it('is in the archive, or left out of it for a reason', () => {
    const answered = new Set([...whatIsGiven.map(({ table }) => table), ...Object.keys(leftOut)]);
    expect(whatGoes.map(({ table }) => table).filter((table) => !answered.has(table))).toEqual([]);
  });
});
