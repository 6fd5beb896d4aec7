import type { GraphClient } from '@kindred/testkit/graph-client';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { chatting, givenScene } from './chats/given-chats.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from './companion-world.ts';
import { acceptsDisclaimer } from './disclaimers/accepts-disclaimer.ts';
import { starts } from './journal-photos/given-photos.ts';
import { requests } from './journal-import/given-imports.ts';
import { writes } from './journal/given-entries.ts';

let world: CompanionWorld;
let owner: TestPerson;
/** A thing of each type, those that are private of one person. */
let things: Record<string, string>;

beforeAll(async () => {
  world = await companionWorld();
  owner = await world.person();
  const { disclaimer } = await owner.asks<{ disclaimer: { id: string } }>('{ disclaimer { id } }');
  const acceptanceId = await acceptsDisclaimer(owner);
  const entry = await writes(owner, 'a secret');
  const { duet } = await owner.does<{ duet: { id: string } }>(
    'inviteToDuet',
    { script: 'LOST_KEY', other: { userId: (await world.person()).id } },
    'duet { id }',
  );
  await givenScene(world);
  const talk = chatting(world);
  const chat = await talk.start(owner);
  const turn = await talk.answered(owner, chat.id, 'It was a long day.');
  const { photo } = await starts(owner, entry.id, Buffer.from('content'));
  const journal = { JournalEntry: entry.id, JournalPhoto: photo.id };
  const { journalImport } = await requests(owner);
  const own = {
    DisclaimerAcceptance: acceptanceId,
    ...journal,
    JournalImport: journalImport.id,
    NarrativeDuet: duet.id,
  };
  things = { Chat: chat.id, ChatTurn: turn.id, Disclaimer: disclaimer.id, ...own };
});
afterAll(() => world?.stop());

const seenTypes = async (client: GraphClient) =>
  Object.entries(await nodesSeenBy(client, things))
    .filter(([, type]) => type !== null)
    .map(([name]) => name);

describe('the nodes of companion-journal', () => {
  it('are all covered here', async () => {
    expect(Object.keys(things).toSorted()).toEqual(await nodeTypesOf(owner.graph));
  });

  it('are the disclaimer alone for strangers, admins and visitors', async () => {
    for (const client of [(await world.person()).graph, (await world.person('ADMIN')).graph, world.visitor])
      expect(await seenTypes(client)).toEqual(['Disclaimer']);
  });

  it('are all for the person whose they are', async () => {
    expect(await seenTypes(owner.graph)).toEqual(Object.keys(things));
  });
});
