import { acceptsDisclaimer } from '../disclaimers/accepts-disclaimer.ts';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { aligned, decides, everyField, happened, invited, opened, says, seen } from './given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
});
afterAll(() => world?.stop());

const rows = (sql: string, parameters: unknown[]) => world.rows(sql, parameters);

async function isErased({ id: userId }: TestPerson): Promise<void> {
  await happened(world, deletionDue, { userId, requestId: newId() });
  await eventually(async () =>
    expect(await rows('SELECT 1 FROM erasure WHERE user_id = $1', [userId])).toHaveLength(1),
  );
}

interface Said {
  readonly transcript: {
    readonly isChainIntact: boolean;
    readonly nodes: readonly { readonly content: string | null; readonly user: { readonly id: string } | null }[];
  };
}

const transcript = 'transcript { isChainIntact nodes { content user { id } } }';

describe('a duet of a person who is erased', () => {
  it('keeps the words of the other, and a chain that can be verified', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await says(seeker, duetId, 'Mine to keep');
    await says(subject, duetId, 'Yours to lose');
    await isErased(subject);
    expect(await seen<Said>(seeker, duetId, transcript)).toEqual({
      transcript: {
        isChainIntact: true,
        nodes: [
          { content: 'Mine to keep', user: { id: seeker.id } },
          { content: null, user: null },
        ],
      },
    });
    world.pass(0.05);
    await world.runJob('end-duets');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'ENDED' });
  });

  it('leaves nothing of what they chose, decided, or how the two aligned', async () => {
    const { duetId, seeker, subject } = await aligned(world, { near: true });
    await decides(seeker, duetId, 'CONNECT');
    const before = await seen(subject, duetId, everyField);
    await isErased(seeker);
    for (const table of ['duet_answer', 'duet_question', 'duet_decision'])
      expect(await rows(`SELECT 1 FROM ${table} WHERE person_id = $1`, [seeker.id])).toEqual([]);
    expect(await rows('SELECT alignment FROM duet_alignment WHERE duet_id = $1', [duetId])).toEqual([
      { alignment: null },
    ]);
    expect(await rows('SELECT 1 FROM duet_message WHERE sender_id = $1', [seeker.id])).toEqual([]);
    expect(await seen(subject, duetId, everyField)).toEqual(before);
  });

  it('is deleted with its key once both are erased, and at once with an agent', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await says(seeker, duetId, 'Two of us');
    await isErased(seeker);
    await isErased(subject);
    const alone = await world.person();
    await acceptsDisclaimer(alone);
    const { duetAgents } = await alone.asks<{ duetAgents: { nodes: { id: string }[] } }>(
      '{ duetAgents { nodes { id } } }',
    );
    const { duet } = await alone.does<{ duet: { id: string } }>(
      'inviteToDuet',
      { script: 'FIRST_PAGE', other: { agentId: duetAgents.nodes[0]?.id } },
      'duet { id }',
    );
    await says(alone, duet.id, 'One of us');
    await isErased(alone);
    for (const id of [duetId, duet.id]) {
      expect(await rows('SELECT 1 FROM narrative_duet WHERE id = $1', [id])).toEqual([]);
      expect(await rows('SELECT 1 FROM duet_message WHERE duet_id = $1', [id])).toEqual([]);
      const keys = 'SELECT 1 FROM companion_journal_keys.data_key WHERE owner_id = $1';
      expect(await rows(keys, [id])).toEqual([]);
    }
  });

  it('is deleted with its key when both are erased at once', async () => {
    const { duetId, seeker, subject } = await opened(world);
    await says(seeker, duetId, 'Two of us');
    await Promise.all([isErased(seeker), isErased(subject)]);
    expect(await rows('SELECT 1 FROM narrative_duet WHERE id = $1', [duetId])).toEqual([]);
    const keys = 'SELECT 1 FROM companion_journal_keys.data_key WHERE owner_id = $1';
    expect(await rows(keys, [duetId])).toEqual([]);
  });

  it('shows an invitation of theirs no longer, and one to them as one without an answer', async () => {
    const [sent, got] = [await invited(world), await invited(world)];
    await isErased(sent.seeker);
    await isErased(got.subject);
    await sent.subject.isRefused('NOT_FOUND', 'answerDuetInvitation', { duetId: sent.duetId, accept: true });
    expect(await seen(got.seeker, got.duetId)).toMatchObject({ status: 'INVITED' });
  });
});
