import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { sends } from '../channels/given-channels.ts';
import { letFail, type Faults } from '../messages/given-homeserver-faults.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenReport, reports, rows } from './given-reports.ts';

let world: MessagingWorld;
let faults: Faults;
beforeAll(async () => {
  world = await messagingWorld();
  faults = letFail(world.running.service.dependencies.matrix.homeserver);
});
afterAll(() => world?.stop());
beforeEach(() => {
  faults.of = null;
  faults.called.length = 0;
});

describe('the evidence of a long message that only the homeserver has', () => {
  const long = `${'Get out '.repeat(100)}now`;
  const givenLong = async () => {
    const given = await givenReport(world);
    const messageId = await sends(given.reported, given.channelId, long);
    await world.running.service.dependencies.matrix.outbound.drain();
    expect(await rows(world, 'SELECT 1 FROM channel_message_text WHERE message_id = $1', [messageId])).toEqual([]);
    faults.called.length = 0;
    return { ...given, messageId };
  };
  const evidenceOf = async (admin: TestPerson, id: string) => {
    const query = 'query ($id: ID!) { messagingReport(id: $id) { evidence { part text } } }';
    type Answer = { messagingReport: { evidence: { part: string; text: string }[] } };
    const { messagingReport } = await admin.asks<Answer>(query, { id });
    return messagingReport.evidence.find(({ part }) => part === 'MESSAGE')?.text;
  };

  it('is the whole text', async () => {
    const { reporter, moderator, messageId } = await givenLong();
    const { id } = await reports(reporter, messageId, 'MESSAGE');
    expect(await evidenceOf(moderator, id)).toBe(long);
    expect(faults.called).toContain('readEvents');
  });

  it('is the preview while the homeserver is away', async () => {
    const { reporter, moderator, messageId } = await givenLong();
    faults.of = (method) => (method === 'readEvents' ? { before: new HomeserverAway('away') } : null);
    const { id } = await reports(reporter, messageId, 'MESSAGE');
    expect(await evidenceOf(moderator, id)).toBe(long.slice(0, 500));
  });
});
