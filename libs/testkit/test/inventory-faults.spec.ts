import { inventoryFaults } from '../src/inventory-faults.ts';

const note = {
  table: 'note',
  kind: 'NOTE',
  what: 'Notes.',
  class: 'SENSITIVE',
  purpose: 'CONTRACT',
  owner: 'author_id',
  archive: { leftOut: 'is an example' },
} as const;
const column = (table: string, name: string, type = 'uuid', isKey = false, refersTo: string | null = null) => ({
  table,
  column: name,
  type,
  isKey,
  refersTo,
});
const platform = [
  'access_record',
  'erasure',
  'idempotency_key',
  'revoked_login',
  'outbox',
  'inbox',
  'relay_lease',
  'job_lease',
  'migrations',
].map((table) => column(table, 'at', 'timestamptz'));
const noteColumns = [column('note', 'id', 'uuid', true), column('note', 'author_id')];

const faultsOf = (feature: object, columns: readonly object[]) =>
  inventoryFaults(
    { name: 'notes', features: [{ name: 'notes', personalData: [note], ...feature }] },
    async <Row>() => [...platform, ...noteColumns, ...columns] as Row[],
  );

describe('an inventory of personal data', () => {
  it.each([
    ['a table that no feature lists', {}, [column('tally', 'count', 'int')], 'tally is in no'],
    ['a listed table that does not exist', { otherTables: [{ table: 'gone', because: '' }] }, [], 'gone is listed'],
    ['an id of a personal table that nothing explains', {}, [column('note', 'reader')], 'note.reader could'],
    ['a list of ids that nothing explains', {}, [column('note', 'readers', 'uuid[]')], 'note.readers could'],
    [
      'a person in a table without people',
      { otherTables: [{ table: 'tally', because: 'counts' }] },
      [column('tally', 'owner_id', 'text')],
      'tally.owner_id could',
    ],
    [
      'an address in a table without people',
      { otherTables: [{ table: 'tally', because: 'counts' }] },
      [column('tally', 'email', 'text')],
      'tally.email could',
    ],
    [
      'a reference to a table of people, whatever its name',
      { personalData: [{ ...note, owner: 'id' }], otherTables: [{ table: 'tally', because: 'counts' }] },
      [column('tally', 'liked', 'uuid', true, 'note')],
      'tally.liked could',
    ],
    [
      'an owner that does not exist',
      { personalData: [{ ...note, owner: 'writer_id' }] },
      [],
      'note.writer_id is listed',
    ],
    ['a column of bytes that nothing says is sealed', {}, [column('note', 'text', 'bytea')], 'note.text holds bytes'],
    [
      'a sealed column that is not sealed',
      { personalData: [{ ...note, sealed: { text: {} } }] },
      [column('note', 'text', 'text')],
      'note.text is listed as sealed',
    ],
  ])('is refused for %s', async (_, feature, columns, fault) => {
    expect(await faultsOf(feature, columns)).toContainEqual(expect.stringContaining(fault));
  });

  it('has no fault if it explains every column', async () => {
    const feature = {
      idsOfThings: ['session_id'],
      personalData: [{ ...note, alsoNames: { reader_id: 'belongs to the reader' }, sealed: { text: {} } }],
      otherTables: [{ table: 'tally', because: 'counts', columns: { owner_id: 'names a service' } }],
    };
    const columns = [
      column('note', 'reader_id'),
      column('note', 'session_id'),
      column('note', 'text', 'bytea'),
      column('note', 'text_hash', 'bytea'),
      column('tally', 'owner_id'),
    ];
    expect(await faultsOf(feature, columns)).toEqual([]);
  });
});
