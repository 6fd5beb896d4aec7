import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A person with a chat that has begun. */
export interface Talker {
  readonly chatId: string;
  readonly token: string;
}

export interface Served {
  readonly url: string;
  readonly talkers: readonly Talker[];
}

/** What the process used since it was idle. */
export interface Costs {
  readonly aboveIdleBytes: number;
  readonly cpuMs: number;
  readonly loopDelayP99Ms: number;
}

export interface Serving extends Served {
  /** Begins to count what the process uses. */
  nowIdle(): Promise<void>;
  costs(): Promise<Costs>;
  end(): Promise<void>;
}

/** companion-journal in a process of its own, with people who have begun a chat. */
export async function startServing(databaseUrl: string, modelUrl: string, people: number): Promise<Serving> {
  const child = fork(
    fileURLToPath(new URL('./serving-process.ts', import.meta.url)),
    [databaseUrl, modelUrl, String(people)],
    {
      execArgv: ['--import', 'tsx', '--expose-gc'],
    },
  );
  const served = (await answerOf(child)) as Served;
  const ask = (what: string) => {
    const answer = answerOf(child);
    child.send(what);
    return answer;
  };
  return {
    ...served,
    nowIdle: async () => void (await ask('idle')),
    costs: async () => (await ask('costs')) as Costs,
    async end() {
      const ended = once(child, 'exit');
      child.send('end');
      await ended;
    },
  };
}

/** @throws when the process ends before it answers */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('The process of the service has ended.');
  });
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  ended.catch(() => undefined);
  return answer;
}
