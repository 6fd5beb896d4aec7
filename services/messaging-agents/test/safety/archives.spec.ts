import { archivePerson } from '@kindred/service/personal-data/archive-person';
import definition from '../../src/service.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { explanation, givenSanction } from './given-reports.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

/** What a person gets of their own data. */
function archiveOf({ id: userId }: TestPerson): Promise<Record<string, unknown>> {
  const { work, dependencies } = world.running.service;
  const { sealer } = dependencies;
  return work.read({ role: 'person', id: userId }, (tx) =>
    archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
  );
}

it('gives a person what they reported, without what was done about it', async () => {
  const { reporter, messageId, reportId, moderator, reported } = await givenSanction(world, 'BANNED', 'CHANNEL');
  const archive = await archiveOf(reporter);
  expect(archive['reports']).toMatchObject([
    {
      id: reportId,
      subjectKind: 'MESSAGE',
      subjectId: messageId,
      status: 'DECIDED',
      outcome: 'ACTION_TAKEN',
      note: 'They shouted at me.',
    },
  ]);
  expect(archive['sanctions']).toEqual([]);
  expect(JSON.stringify(archive['reports'])).not.toMatch(new RegExp(`BANNED|Get out|${moderator.id}|${reported.id}`));
});

it('gives a person their sanctions with their appeal, and not that or by whom they were reported', async () => {
  const { reporter, reported, moderator, reportId, sanctionId } = await givenSanction(world, 'TIMED_OUT', 'CHANNEL');
  const appeal = 'I was not there.';
  await reported.does('appealMessagingSanction', { sanctionId, text: appeal }, '__typename');
  const archive = await archiveOf(reported);
  expect(archive['reports']).toEqual([]);
  expect(archive['sanctions']).toMatchObject([
    { id: sanctionId, kind: 'TIMED_OUT', rule: 'HARASSMENT', status: 'APPEALED', explanation, appeal },
  ]);
  expect(JSON.stringify(archive['sanctions'])).not.toMatch(new RegExp(`${reporter.id}|${reportId}|${moderator.id}`));
});
