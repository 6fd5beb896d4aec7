import { duetActCompleted } from '@kindred/contracts/companion-journal/duet-act-completed';
import { newId } from '@kindred/contracts/uuid';
import { AccessRefused } from '@kindred/database/access-refused';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { completes, invited, opened, says, seen } from './given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
});
afterAll(() => world?.stop());

interface Page {
  readonly totalCount: number;
  readonly isChainIntact: boolean;
  readonly nodes: readonly { readonly position: number; readonly content: string | null; readonly sender: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function page(person: TestPerson, duetId: string, args = 'first: 100'): Promise<Page> {
  const fields = `transcript(${args}) { totalCount isChainIntact nodes { position content sender } pageInfo { endCursor hasNextPage } }`;
  return (await seen<{ transcript: Page }>(person, duetId, fields)).transcript;
}

const speak = (duetId: string, text = 'Good evening') => ({ duetId, text, idempotencyKey: newId() });

describe('speaking in a duet', () => {
  it('is refused to strangers, before it is open, with a blank text, and with one of 2,001 characters', async () => {
    const { duetId, seeker } = await invited(world);
    await (await world.person()).isRefused('NOT_FOUND', 'speakInDuet', speak(duetId));
    await seeker.isRefused('DUET_NOT_OPEN', 'speakInDuet', speak(duetId));
    const open = await opened(world);
    await open.seeker.isRefused('INVALID_TEXT', 'speakInDuet', speak(open.duetId, '  '));
    await open.seeker.isRefused('INVALID_TEXT', 'speakInDuet', speak(open.duetId, 'x'.repeat(2_001)));
    expect((await page(open.subject, open.duetId)).totalCount).toBe(0);
  });

  it('is heard by both, once for each key', async () => {
    const { duetId, seeker, subject } = await opened(world);
    const input = speak(duetId, 'Snow on the garden');
    const once = await seeker.does('speakInDuet', input, 'message { id position }');
    expect(await seeker.does('speakInDuet', input, 'message { id position }')).toEqual(once);
    await says(subject, duetId, 'Snow here too');
    for (const one of [seeker, subject])
      expect((await page(one, duetId)).nodes).toEqual([
        { position: 1, content: 'Snow on the garden', sender: 'USER' },
        { position: 2, content: 'Snow here too', sender: 'USER' },
      ]);
  });

  it('is refused a 41st time in an act', async () => {
    const { duetId, seeker } = await opened(world);
    for (let nth = 0; nth < 40; nth += 1) await says(seeker, duetId, `Thing ${nth}`);
    await seeker.isRefused('TOO_MANY_UTTERANCES', 'speakInDuet', speak(duetId));
  });

  it('leaves rows that no person can change or delete', async () => {
    const { duetId, seeker } = await opened(world);
    await says(seeker, duetId, 'It stays');
    const { work } = world.running.service;
    const person = { role: 'person', id: seeker.id } as const;
    const changes = [
      'UPDATE duet_message SET content = NULL',
      'UPDATE duet_message SET act = 2',
      'DELETE FROM duet_message',
    ];
    for (const sql of changes)
      await expect(work.run(person, (tx) => tx.query(`${sql} WHERE duet_id = $1`, [duetId]))).rejects.toThrow(
        AccessRefused,
      );
    expect((await page(seeker, duetId)).nodes).toHaveLength(1);
  });
});

describe('the transcript of a duet', () => {
  it('is verified page by page with its chain, in at most six statements', async () => {
    const { duetId, seeker, subject } = await opened(world);
    for (let nth = 0; nth < 36; nth += 1) {
      await says(seeker, duetId, `Line ${nth} of one`);
      await says(subject, duetId, `Line ${nth} of the other`);
    }
    const { statements } = world.running.service.database;
    const first = await page(seeker, duetId, 'first: 20');
    expect(first).toMatchObject({ totalCount: 72, isChainIntact: true, pageInfo: { hasNextPage: true } });
    const fields =
      'transcript(first: 100) { isChainIntact nodes { position content sender user { id } timestamp hash } }';
    const { result, statements: sent } = await statements.during(() =>
      seen<{ transcript: Page }>(seeker, duetId, fields),
    );
    expect(result.transcript).toMatchObject({ isChainIntact: true });
    expect(result.transcript.nodes).toHaveLength(72);
    expect(sent.length).toBeLessThanOrEqual(6);
    const next = await page(seeker, duetId, `first: 100, after: "${first.pageInfo.endCursor}"`);
    expect(next).toMatchObject({ isChainIntact: true, pageInfo: { hasNextPage: false } });
    expect(next.nodes[0]?.position).toBe(21);
    const last = await page(seeker, duetId, 'last: 10, orderBy: { field: POSITION, direction: DESC }');
    expect(last).toMatchObject({ isChainIntact: true });
  });

  it('is not intact once a row was forged', async () => {
    const { duetId, seeker, subject } = await opened(world);
    for (const text of ['One', 'Two', 'Three']) await says(seeker, duetId, text);
    expect((await page(subject, duetId)).isChainIntact).toBe(true);
    await world.rows(
      `UPDATE duet_message SET content = (SELECT content FROM duet_message WHERE duet_id = $1 AND position = 3)
       WHERE duet_id = $1 AND position = 2`,
      [duetId],
    );
    const fields = 'transcript(first: 2) { isChainIntact nodes { position } }';
    expect((await seen<{ transcript: Page }>(subject, duetId, fields)).transcript.isChainIntact).toBe(false);
  });
});

describe('completing an act', () => {
  it('is refused to strangers, in another act, without a word, and with an option of none', async () => {
    const { duetId, seeker } = await opened(world);
    const complete = { duetId, act: 1, option: 'THANKS' };
    await (await world.person()).isRefused('NOT_FOUND', 'completeDuetAct', complete);
    await seeker.isRefused('NOTHING_SAID', 'completeDuetAct', complete);
    await says(seeker, duetId, 'Dear year');
    await seeker.isRefused('WRONG_ACT', 'completeDuetAct', { ...complete, act: 2 });
    await seeker.isRefused('UNKNOWN_OPTION', 'completeDuetAct', { ...complete, option: 'KNOCK' });
    expect(await seen(seeker, duetId)).toMatchObject({ actsCompleted: 0, hasViewerCompletedAct: false });
  });

  it('waits for the other, who does not see the option', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await says(seeker, duetId, 'Dear year');
    await says(subject, duetId, 'Dear year, too');
    await completes(seeker, duetId, 1, 'THANKS');
    await seeker.isRefused('WAITING_FOR_OTHER', 'speakInDuet', speak(duetId));
    await seeker.isRefused('WAITING_FOR_OTHER', 'completeDuetAct', { duetId, act: 1, option: 'THANKS' });
    expect(await seen(subject, duetId)).toMatchObject({ actsCompleted: 0, hasViewerCompletedAct: false });
    expect(await seen(seeker, duetId)).toMatchObject({ hasViewerCompletedAct: true });
    const answers = await world.running.service.work.read({ role: 'person', id: subject.id }, (tx) =>
      tx.query('SELECT 1 FROM duet_answer'),
    );
    expect(answers).toEqual([]);
    await completes(subject, duetId, 1, 'FAREWELL');
    expect(await seen(seeker, duetId)).toMatchObject({ actsCompleted: 1, currentAct: { title: 'Dear next year' } });
    await eventually(async () => expect(await world.events(duetActCompleted, duetId)).toEqual([{ duetId, act: 1 }]));
  });

  it('ends a duet in which both are silent for 30 days', async () => {
    const { duetId, seeker } = await opened(world);
    world.pass(20);
    await says(seeker, duetId, 'Are you there?');
    world.pass(20);
    await world.runJob('end-duets');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN' });
    world.pass(10.1);
    await seeker.isRefused('DUET_NOT_OPEN', 'speakInDuet', speak(duetId));
    await world.runJob('end-duets');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'ENDED' });
  });
});
