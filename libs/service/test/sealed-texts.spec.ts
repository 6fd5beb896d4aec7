import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { signedCursors } from '@kindred/database/cursors';
import { Reads } from '@kindred/database/reads';
import type { SealedText, Sealer } from '@kindred/database/sealing/sealer';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { openedTexts } from '../src/sealed-texts.ts';
import definition from './erasure/letters.fixture.ts';

let letters: TestService<{ sealer: Sealer }>;
beforeAll(async () => (letters = await runningService(definition, { runJobs: false })));
afterAll(() => letters?.stop());

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));
const archivist = job('letters_archivist');

interface Letter {
  readonly id: string;
  readonly sealed: Buffer | null;
}

const placeOf = (rowId: string) => ({ table: 'letter', column: 'sealed', rowId });
const sealedIn = ({ id, sealed }: Letter): SealedText | null => sealed && { place: placeOf(id), sealed };

function givenLetter(text: string, writerId = newId()): Promise<Letter> {
  const { work, dependencies } = letters.service;
  const id = newId();
  return work.run(archivist, async (tx) => ({
    id,
    sealed: await dependencies.sealer.seal(tx, { kind: 'person', id: writerId }, placeOf(id), text),
  }));
}

/** A loader of one request, and that request's reads. */
function givenRequest() {
  const { work, dependencies } = letters.service;
  const reads = new Reads(work, archivist);
  return { reads, opened: openedTexts(sealedIn)(reads, { actor: archivist, work, cursors, dependencies }) };
}

describe('a loader of sealed texts', () => {
  it('refuses a value that was sealed for another row', async () => {
    const [one, other] = [await givenLetter('Dear one'), await givenLetter('Dear other')];
    await expect(givenRequest().opened.load({ ...one, sealed: other.sealed })).rejects.toThrow(/authenticate/);
  });

  it('answers null where nothing was sealed, and where the key was destroyed', async () => {
    const writerId = newId();
    const gone = await givenLetter('Dear gone', writerId);
    const { work, dependencies } = letters.service;
    await work.run(archivist, (tx) => dependencies.sealer.destroyKeys(tx, { kind: 'person', id: writerId }));
    const { opened } = givenRequest();
    const kept = await givenLetter('Dear kept');
    const empty = { id: newId(), sealed: null };
    expect(await opened.loadMany([gone, empty, kept])).toEqual([null, null, 'Dear kept']);
  });

  it('looks for no key where nothing was sealed', async () => {
    const { statements } = await letters.service.database.statements.during(() =>
      givenRequest().opened.load({ id: newId(), sealed: null }),
    );
    expect(statements.filter((sql) => sql.includes('data_key'))).toEqual([]);
  });

  it('looks once for the keys of all texts that the reads of a request lead to', async () => {
    const [early, late] = [await givenLetter('Dear early'), await givenLetter('Dear late')];
    const { result, statements } = await letters.service.database.statements.during(async () => {
      const { reads, opened } = givenRequest();
      const afterARead = reads.run((tx) => tx.query('SELECT 1')).then(() => opened.load(late));
      return Promise.all([opened.load(early), afterARead, opened.load({ ...early })]);
    });
    expect(result).toEqual(['Dear early', 'Dear late', 'Dear early']);
    expect(statements.filter((sql) => sql.includes('data_key'))).toHaveLength(1);
  });
});
