import { consentLapsed } from '@kindred/contracts/vessel-privacy/consent-lapsed';
import { consentRevoked } from '@kindred/contracts/vessel-privacy/consent-revoked';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { fakeVesselPrivacy, type FakeVesselPrivacy } from '@kindred/vessel-privacy-client/fake-vessel-privacy';
import { Memory } from '../../src/memory/memory.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { happened } from '../duets/given-duets.ts';
import { chatting, givenScene } from './given-chats.ts';

const scope = 'COMPANION_MEMORY';
const minuteMs = 60_000;

let vessels: FakeVesselPrivacy;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;

beforeAll(async () => {
  vessels = await fakeVesselPrivacy([scope]);
  world = await companionWorld({ VESSEL_PRIVACY_URL: vessels.url, IDENTITY_URL: vessels.url });
  await givenScene(world);
  talk = chatting(world);
});
afterAll(async () => {
  await world?.stop();
  await vessels?.stop();
});
beforeEach(async () => {
  ann = await talk.accepted();
  vessels.grant(ann.id, scope);
});

const itemsOf = ({ id }: TestPerson) =>
  world.rows<{ chatId: string }>('SELECT chat_id AS "chatId" FROM memory_item WHERE owner_id = $1', [id]);

/** A chat with something worth remembering, in which the person can be asked to keep it. */
async function talks(who: TestPerson): Promise<string> {
  const { id } = await talk.start(who);
  await talk.answered(who, id, 'I love long walks in the rain. My sister was here.');
  return id;
}

const keeps = (who: TestPerson, chatId: string) => who.does('endChat', { chatId, keep: true }, 'chat { id }');

async function remembers(who: TestPerson): Promise<void> {
  await keeps(who, await talks(who));
  await eventually(async () => expect(await itemsOf(who)).toHaveLength(1));
}

type Ended = typeof consentRevoked;

/** vessel-privacy tells that a consent has ended. Resolves when the service has taken the event. */
async function consentEnds(
  who: TestPerson,
  { contract = consentRevoked as Ended, of = scope as string, time = new Date() } = {},
) {
  const taken = async () => {
    const [row] = await world.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM inbox WHERE consumer = 'forget-when-consent-ends'`,
    );
    return row?.count ?? 0;
  };
  const before = await taken();
  await happened(world, contract, { consentId: newId(), userId: who.id, scope: of }, time);
  await eventually(async () => expect(await taken()).toBe(before + 1));
}

/** The memory of this service, with a model during whose work something happens. */
function memoryWhile(happens: () => Promise<void>): Memory {
  const { work, dependencies } = world.running.service;
  const { models, sealer, tokens, logger } = dependencies;
  const extract: typeof models.language.extract = async (asked) => {
    const found = await models.language.extract(asked);
    await happens();
    return found;
  };
  const language = new Proxy(models.language, {
    get: (target, name) => (name === 'extract' ? extract : (Reflect.get(target, name) as unknown)),
  });
  return new Memory({ work, sealer, tokens, logger, models: { ...models, language }, vesselPrivacyUrl: vessels.url });
}

describe('the memory of a person whose consent ends', () => {
  it.each([
    ['is revoked', consentRevoked],
    ['lapses', consentLapsed],
  ])('is emptied when it %s', async (_, contract) => {
    await remembers(ann);
    vessels.revoke(ann.id, scope);
    await consentEnds(ann, { contract: contract as Ended });
    expect(await itemsOf(ann)).toEqual([]);
  });

  it('stays whole when another consent ends, or that of another person', async () => {
    await remembers(ann);
    await consentEnds(ann, { of: 'ANALYTICS' });
    await consentEnds(await talk.accepted());
    expect(await itemsOf(ann)).toHaveLength(1);
  });

  it('has nothing of a chat from before, also when the consent is granted again before the chat is kept', async () => {
    const chatId = await talks(ann);
    await consentEnds(ann);
    await keeps(ann, chatId);
    await world.running.service.dependencies.companion.remember({ id: chatId, ownerId: ann.id });
    expect(await itemsOf(ann)).toEqual([]);
  });

  it('has nothing of a chat that is looked through meanwhile, even if the consent is granted again', async () => {
    const chatId = await talks(ann);
    const found = memoryWhile(async () => {
      vessels.revoke(ann.id, scope);
      await consentEnds(ann);
      vessels.grant(ann.id, scope);
    });
    await found.remember({ id: chatId, ownerId: ann.id });
    expect(await itemsOf(ann)).toEqual([]);
  });

  it('has nothing when the consent ends while a chat is looked through and the event comes later', async () => {
    const chatId = await talks(ann);
    await memoryWhile(async () => vessels.revoke(ann.id, scope)).remember({ id: chatId, ownerId: ann.id });
    expect(await itemsOf(ann)).toEqual([]);
    await consentEnds(ann);
    expect(await itemsOf(ann)).toEqual([]);
  });

  it('keeps what was made under a later consent when the event of the earlier one comes late', async () => {
    await remembers(ann);
    await consentEnds(ann, { time: new Date(world.now().getTime() - 5 * minuteMs) });
    expect(await itemsOf(ann)).toHaveLength(1);
  });
});
