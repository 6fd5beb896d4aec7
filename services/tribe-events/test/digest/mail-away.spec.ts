import { startSmtpInbox, type SmtpInbox } from '@kindred/testkit/smtp-inbox';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { addressOf, givenReader, passUntil, told } from './given-digests.ts';

let world: TribeWorld;
let inbox: SmtpInbox;
beforeAll(async () => {
  inbox = await startSmtpInbox();
  world = await tribeWorld({ SMTP_URL: inbox.url, UNSUBSCRIBE_MAILTO: 'mailto:stop@kindred.example' });
  world.stopClock(true);
});
afterAll(async () => {
  await world?.stop();
  await inbox?.stop();
});
beforeEach(() => {
  inbox.refuse(null);
  passUntil(world, '09:00');
});

const subjectsTo = (person: TestPerson) =>
  inbox
    .mails()
    .filter(({ to }) => to === addressOf(person))
    .map(({ subject }) => subject);

async function eveningPassesAfter(minutes = 0): Promise<void> {
  if (minutes === 0) passUntil(world, '18:00');
  else world.pass(minutes / 1_440);
  await world.runJob('send-digests');
}

async function givenPlanned(): Promise<TestPerson> {
  const person = await givenReader(world);
  await told(world, [person]);
  await world.runJob('send-digests');
  return person;
}

describe('while the mail server is away', () => {
  it('a digest is tried again on the same evening, and arrives once', async () => {
    const person = await givenPlanned();
    inbox.refuse(451);
    await eveningPassesAfter();
    await eveningPassesAfter(5);
    inbox.refuse(null);
    await eveningPassesAfter(10);
    await eveningPassesAfter(15);
    expect(subjectsTo(person)).toEqual(['One thing is new']);
  });

  it('all evening, the next one has all that is still unread', async () => {
    const person = await givenPlanned();
    inbox.refuse(451);
    await eveningPassesAfter();
    passUntil(world, '23:00');
    inbox.refuse(null);
    await world.runJob('send-digests');
    expect(subjectsTo(person)).toEqual([]);
    await told(world, [person]);
    await eveningPassesAfter();
    expect(subjectsTo(person)).toEqual(['2 things are new']);
  });

  it('only a few letters are tried, and all arrive later', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, () => givenReader(world)));
    await told(world, people);
    await world.runJob('send-digests');
    inbox.refuse(451);
    const warned = jest.spyOn(world.running.service.dependencies.logger, 'warn');
    await eveningPassesAfter();
    expect(warned.mock.calls.length).toBeLessThan(20);
    warned.mockRestore();
    inbox.refuse(null);
    await eveningPassesAfter(15);
    expect(people.map((person) => subjectsTo(person).length)).toEqual(people.map(() => 1));
  });
});

describe('a mail server', () => {
  it('that refuses an address for good is not asked again for the same news', async () => {
    const person = await givenPlanned();
    inbox.refuse(550);
    await eveningPassesAfter();
    inbox.refuse(null);
    await eveningPassesAfter(15);
    await eveningPassesAfter();
    expect(subjectsTo(person)).toEqual([]);
  });

  it('that takes a letter and goes away before it says so gets it once', async () => {
    const person = await givenPlanned();
    inbox.refuse('CUT');
    await eveningPassesAfter();
    inbox.refuse(null);
    await eveningPassesAfter(15);
    await eveningPassesAfter();
    expect(subjectsTo(person)).toEqual(['One thing is new']);
  });

  it('gets both ways to unsubscribe, in the words of RFC 8058', async () => {
    const person = await givenPlanned();
    await eveningPassesAfter();
    const mail = inbox.mails().find(({ to }) => to === addressOf(person));
    const [, secret = ''] = /unsubscribe\/([\w-]{43})>/.exec(mail?.headers['list-unsubscribe'] ?? '') ?? [];
    expect(mail?.headers).toMatchObject({
      'list-unsubscribe': `<http://localhost:4000/unsubscribe/${secret}>, <mailto:stop@kindred.example?subject=unsubscribe%20${secret}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
    });
  });
});
