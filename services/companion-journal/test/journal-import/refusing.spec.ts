import { importEnded } from '@kindred/contracts/companion-journal/import-ended';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { sendContent } from '@kindred/testkit/send-content';
import { lists } from '../journal/given-entries.ts';
import { fieldOf } from '../journal/journal-world.ts';
import {
  dayOneEntry,
  importInput,
  imports,
  importWorld,
  journalJson,
  requests,
  seen,
  sends,
  starts,
  zipOf,
  type ImportWorld,
} from './given-imports.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await importWorld();
});
afterAll(() => world?.stop());

describe('requesting an import', () => {
  it('needs a person, and their disclaimer', async () => {
    const request =
      'mutation ($input: RequestJournalImportInput!) { requestJournalImport(input: $input) { __typename } }';
    refusedWith('UNAUTHENTICATED')(await world.visitor.request(request, { input: importInput() }));
    const ann = await world.person();
    const importId = await sends(world, ann, journalJson([dayOneEntry('One')]));
    world.pass(91);
    await ann.isRefused('DISCLAIMER_REQUIRED', 'requestJournalImport', importInput());
    await ann.isRefused('DISCLAIMER_REQUIRED', 'startJournalImport', { importId });
  });

  it.each([
    ['another type', { contentType: 'application/pdf' }, 'INVALID_IMPORT_TYPE'],
    ['no length', { size: 0 }, 'INVALID_IMPORT_SIZE'],
    ['more than 100 MB', { size: 100_000_001 }, 'INVALID_IMPORT_SIZE'],
  ])('refuses %s', async (_name, change, code) => {
    await (await world.person()).isRefused(code, 'requestJournalImport', importInput(change));
  });

  it('gives the same import and address for a retry', async () => {
    const ann = await world.person();
    const idempotencyKey = newId();
    const first = await requests(ann, { idempotencyKey });
    expect(await requests(ann, { idempotencyKey })).toEqual(first);
    expect(first.journalImport).toMatchObject({ status: 'UPLOADING', entries: null, imported: 0 });
  });

  it('refuses an eleventh in 24 hours, and one beside another that goes on', async () => {
    const ann = await world.person();
    await starts(ann, await sends(world, ann, journalJson([dayOneEntry('One')])));
    await ann.isRefused('IMPORT_IN_PROGRESS', 'requestJournalImport', importInput());
    await world.runJob('import-journals');
    for (let nth = 1; nth < 10; nth += 1) await requests(ann);
    const refusal = await ann.isRefused('IMPORTED_TOO_OFTEN', 'requestJournalImport', importInput());
    expect(refusal.extensions?.['details']).toMatchObject({ most: 10 });
    world.pass(1.01);
    await requests(ann);
  });
});

describe('starting an import', () => {
  it('refuses one of another person, one whose file was not sent, and a second at once', async () => {
    const [ann, ben] = [await world.person(), await world.person()];
    const { journalImport } = await requests(ann);
    await ann.isRefused('UPLOAD_MISSING', 'startJournalImport', { importId: journalImport.id });
    await ben.isRefused('NOT_FOUND', 'startJournalImport', { importId: journalImport.id });
    expect(await seen(ben, journalImport.id)).toBeNull();
    expect(await fieldOf(ben.graph, ann.id, 'journalImports { nodes { id } }')).toBeNull();
    const [one, other] = [
      await sends(world, ann, journalJson([dayOneEntry('One')])),
      await sends(world, ann, journalJson([dayOneEntry('Two')])),
    ];
    await starts(ann, one);
    expect(await starts(ann, one)).toMatchObject({ status: 'QUEUED' });
    await ann.isRefused('IMPORT_IN_PROGRESS', 'startJournalImport', { importId: other });
    await world.runJob('import-journals');
  });

  it('takes one file at an address, of the length and type that were said', async () => {
    const ann = await world.person();
    const file = journalJson([dayOneEntry('One')]);
    const { upload } = await requests(ann, { contentType: 'application/json', size: file.length });
    const send = (content: Buffer, type?: string) => sendContent(world.running.service.url, upload!, content, type);
    expect((await send(file, 'application/zip')).status).toBe(400);
    expect((await send(Buffer.concat([file, file]))).status).toBe(400);
    expect((await send(file)).status).toBe(204);
    expect((await send(file)).status).toBe(409);
  });

  it('fails after two hours without a file, which is nowhere then', async () => {
    const ann = await world.person();
    const { journalImport } = await requests(ann);
    world.pass(2.1 / 24);
    await world.runJob('clear-journal-imports');
    expect(await seen(ann, journalImport.id)).toMatchObject({ status: 'FAILED', fault: 'UPLOAD_MISSING' });
  });
});

const many = (count: number) => Buffer.from(`{"metadata":{},"entries":[${'{"creationDate":"x"},'.repeat(count)}{}]}`);

describe('a file', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['of a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6]), 'NOT_AN_EXPORT'],
    ['of words', () => Buffer.from('Dear diary'), 'NOT_AN_EXPORT'],
    ['of other JSON', () => Buffer.from('{"entries": [{"name": "x"}]}'), 'NOT_AN_EXPORT'],
    ['of a JSON list', () => Buffer.from('[1, 2]'), 'NOT_AN_EXPORT'],
    ['that is an empty zip', () => zipOf({}), 'NOT_AN_EXPORT'],
    ['that is a zip without JSON', () => zipOf({ 'photos/a.jpeg': Buffer.from('x') }), 'NOT_AN_EXPORT'],
    [
      'that is a zip of other JSON',
      () => zipOf({ 'package.json': Buffer.from('{}'), '__MACOSX/._Journal.json': Buffer.from('\0\x05') }),
      'NOT_AN_EXPORT',
    ],
    ['of JSON that ends early', () => journalJson([dayOneEntry('One')]).subarray(0, -5), 'BROKEN'],
    ['of invalid UTF-8', () => Buffer.from('{"entries": [{"creationDate": "\xff"}]}', 'latin1'), 'BROKEN'],
    [
      'of a zip that ends early',
      async () => (await zipOf({ 'Journal.json': journalJson([]) })).subarray(0, -30),
      'BROKEN',
    ],
    ['of 50,001 entries', () => many(50_000), 'TOO_MANY_ENTRIES'],
    ['of 100,000 entries', () => many(99_999), 'TOO_MANY_ENTRIES'],
    ['of 33 MB of JSON', () => Buffer.from(`{${' '.repeat(33_000_000)}}`), 'TOO_LARGE'],
    ['of 40 MB in a small zip', () => zipOf({ 'Journal.json': Buffer.alloc(40_000_000, 'ab cd ef ') }), 'TOO_LARGE'],
    ['of 5 MB of spaces in a zip', () => zipOf({ 'Journal.json': Buffer.alloc(5_000_000, ' ') }), 'TOO_LARGE'],
  ])('%s is refused', async (_name, file, fault) => {
    const ann = await world.person();
    const ended = await imports(world, ann, await file());
    expect(ended).toMatchObject({ status: 'FAILED', fault, imported: 0 });
    expect((await lists(ann)).totalCount).toBe(0);
    await eventually(async () =>
      expect(await world.events(importEnded, ended.id)).toMatchObject([{ outcome: 'FAILED', imported: 0 }]),
    );
  });

  it('has entries that are refused, each for its reason, beside those that come', async () => {
    const ann = await world.person();
    const ahead = new Date(world.now().getTime() + 86_400_000).toISOString();
    const ended = await imports(
      world,
      ann,
      journalJson([
        dayOneEntry('This one is well'),
        dayOneEntry(undefined),
        dayOneEntry(' \u200b '),
        dayOneEntry('a'.repeat(1_000_000)),
        dayOneEntry('ä'.repeat(50_001)),
        dayOneEntry('From the future', { creationDate: ahead }),
        dayOneEntry('Long ago', { creationDate: '1066-10-14T09:00:00Z' }),
        dayOneEntry('On no day', { creationDate: 'yesterday' }),
        dayOneEntry('On a day that is not', { creationDate: '2019-13-45T00:00:00Z' }),
        dayOneEntry('A null \0 byte'),
        dayOneEntry('Half a character \ud800'),
        'no entry',
        null,
      ]),
    );
    expect(ended).toMatchObject({ status: 'COMPLETED', fault: null, entries: 13, handled: 13, imported: 1 });
    expect(ended.refused).toEqual([
      { reason: 'EMPTY', count: 2 },
      { reason: 'TOO_LONG', count: 2 },
      { reason: 'INVALID', count: 7 },
      { reason: 'FUTURE', count: 1 },
    ]);
    expect((await lists(ann)).edges.map(({ node }) => node.text)).toEqual(['This one is well']);
  });

  it('is imported up to the last place of the journal', async () => {
    const ann = await world.person();
    await imports(world, ann, journalJson([dayOneEntry('The first')]));
    await world.rows('UPDATE journal SET entries = 99999, version = version + 1 WHERE owner_id = $1', [ann.id]);
    const ended = await imports(
      world,
      ann,
      journalJson([dayOneEntry('Fits'), dayOneEntry('Does not'), dayOneEntry('Nor this')]),
    );
    expect(ended).toMatchObject({ imported: 1, refused: [{ reason: 'JOURNAL_FULL', count: 2 }] });
  });
});
