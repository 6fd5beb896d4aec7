import { newId } from '@kindred/contracts/uuid';
import { sendMessage } from '@kindred/tribe-events/chat/send-message';
import type { Scene } from '../discovery/scene.ts';
import { quantile, timed } from '../retrieval/figures.ts';
import type { ChatPeople } from './fill.ts';
import { answered, callerOf } from './reads.ts';

const callers = 16;
/** A member sends 30 messages a minute to a tribe at most, so the senders take turns. */
const sendsOfEach = 4;

const sends = /* GraphQL */ `mutation ($input: SendTribeMessageInput!) { sendTribeMessage(input: $input) { message { id sequence } } }`;

const messageTo = (tribeId: string) => ({ tribeId, content: 'Who brings the lamp tonight?', idempotencyKey: newId() });

/** Messages that 16 callers send at once by the operation, each to another tribe than the others. */
export async function measureSends({ service: { work } }: Scene, people: ChatPeople): Promise<Record<string, number>> {
  const { perSecond, p99Ms } = await measure(people, 0, async (tribeId, userId) => {
    await sendMessage(work, { role: 'person', id: userId, loginId: newId() }, messageTo(tribeId));
  });
  return { sendsPerSecond: perSecond, mustReachSendsPerSecond: 500, sendP99Ms: p99Ms, mustReachSendP99Ms: 50 };
}

export async function measureSendsThroughGraph(scene: Scene, people: ChatPeople): Promise<Record<string, number>> {
  const senders = people.tribes.map(({ memberIds }) => memberIds[1]);
  const callersOf = new Map(await Promise.all(senders.map(async (id) => [id, await callerOf(scene, id)] as const)));
  const { perSecond, p99Ms } = await measure(people, 1, async (tribeId, userId) => {
    const caller = callersOf.get(userId);
    if (caller) await answered(caller, sends, { input: messageTo(tribeId) });
  });
  return { graphSendsPerSecond: perSecond, mustReachGraphSendsPerSecond: 150, graphSendP99Ms: p99Ms };
}

type Send = (tribeId: string, userId: string) => Promise<void>;

/**
 * Sends once to each tribe before it measures: a fresh connection first reads the catalogue and plans its statements.
 * @param member which member of each tribe sends, so that two measures do not share a limit
 */
async function measure(people: ChatPeople, member: number, send: Send) {
  await sendAll(people, 1, member, send);
  return sendAll(people, sendsOfEach, member, send);
}

async function sendAll({ tribes }: ChatPeople, sendsOfEach: number, member: number, send: Send) {
  const times: number[] = [];
  const waiting = Array.from({ length: sendsOfEach }, () => tribes).flat();
  const worker = async () => {
    for (let tribe = waiting.pop(); tribe; tribe = waiting.pop()) {
      const { id, memberIds } = tribe;
      times.push((await timed(() => send(id, memberIds[member] ?? ''))).ms);
    }
  };
  const { ms } = await timed(() => Promise.all(Array.from({ length: callers }, worker)));
  return { perSecond: Math.round((times.length / ms) * 1_000), p99Ms: quantile(times, 0.99) };
}
