import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { runningService } from '@kindred/testkit/running-service';
import type { Dependencies } from '../../src/dependencies.ts';
import type { Homeserver } from '../../src/homeserver/homeserver.ts';
import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import type { EndedCall } from '../../src/outbound/call-handlers.ts';
import type { MatrixCall } from '../../src/outbound/matrix-call.ts';
import { Outbound } from '../../src/outbound/outbound.ts';
import { queueCall } from '../../src/outbound/queue-call.ts';
import type { UnsentText } from '../../src/outbound/read-call.ts';
import definition from '../../src/service.ts';

/** What a homeserver does with the next calls of one method. */
type Fault = (method: string, args: readonly unknown[]) => { readonly before?: Error; readonly after?: Error } | null;

/** A homeserver whose calls can fail, before or after their effect. */
export function withFaults(homeserver: Homeserver): {
  homeserver: Homeserver;
  faults: { of: Fault | null };
  made: string[];
} {
  const faults: { of: Fault | null } = { of: null };
  const made: string[] = [];
  const faulty = new Proxy(homeserver, {
    get(target, name: string) {
      const method = target[name as keyof Homeserver];
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        made.push(name);
        const fault = faults.of?.(name, args) ?? null;
        if (fault?.before) throw fault.before;
        const answer: unknown = await (method as (...args: unknown[]) => unknown).apply(target, args);
        if (fault?.after) throw fault.after;
        return answer;
      };
    },
  });
  return { homeserver: faulty, faults, made };
}

export const away = () => new HomeserverAway('away');

/** The service with calls to its local homeserver, which can fail, on a clock that the test moves. */
export async function matrixWorld() {
  let aheadMs = 0;
  const running = await runningService<Dependencies, never>(definition as never, {
    runJobs: false,
    clock: () => new Date(Date.now() + aheadMs),
  });
  const { work, dependencies } = running.service;
  const { sealer, logger, matrix } = dependencies;
  const { homeserver, faults, made } = withFaults(matrix.homeserver);
  const ended: EndedCall[] = [];
  /** What messages say, by their ids: these have no rows. */
  const texts = new Map<string, UnsentText>();
  const outbound = new Outbound({
    work,
    sealer,
    homeserver,
    names: matrix.names,
    logger,
    readText: async (_tx, messageId) => texts.get(messageId) ?? null,
    files: { ensureUploaded: async () => null },
    handlers: [async (_tx, call) => void ended.push(call)],
  });

  const queue = (...calls: MatrixCall[]) =>
    work.run(job(), async (tx) => {
      const ids: string[] = [];
      for (const call of calls) ids.push(await queueCall(tx, sealer, call));
      return ids;
    });
  const room = (channelId: string): MatrixCall => ({
    kind: 'CREATE_ROOM',
    channelId,
    name: 'Garden',
    topic: null,
    joinRule: 'invite',
    isDirect: false,
    confidentialOwner: null,
    powerLevels: {},
  });
  const text = (channelId: string, sender: string, body: string, messageId = newId()): MatrixCall => {
    texts.set(messageId, { body, html: null });
    return { kind: 'SEND_TEXT', channelId, sender, messageId };
  };
  /** What the room of a channel says, the oldest first. */
  const bodies = async (channelId: string) => {
    const { events } = await matrix.homeserver.readHistory(`!${channelId}`, null, 1_000);
    return events.filter(({ type }) => type === 'm.room.message').map(({ content }) => content['body']);
  };
  return {
    running,
    work,
    sealer,
    matrix,
    homeserver,
    faults,
    made,
    ended,
    texts,
    outbound,
    queue,
    room,
    text,
    bodies,
    pass: (ms: number) => {
      aheadMs += ms;
    },
  };
}

export type MatrixWorld = Awaited<ReturnType<typeof matrixWorld>>;
