import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of the bench, which does one thing at a time when asked and may report numbers while it does. */
export interface Part<Order, Answer = unknown> {
  ask(order: Order): Promise<Answer>;
  end(): Promise<void>;
}

type Told<Answer> = { report: Float64Array } | { answer: Answer } | { failure: string };

/** Starts a file of this folder as a process; `onReport` gets what it reports. */
export async function startPart<Order extends object, Answer = unknown>(
  file: string,
  onReport: (numbers: Float64Array) => void = () => undefined,
): Promise<Part<Order, Answer>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const isReady = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);
  if (!isReady) throw new Error(`${file} ended before it was ready.`);
  child.on('message', (told: Told<Answer>) => {
    if ('report' in told) onReport(told.report);
  });
  return {
    ask: (order) => answered<Answer>(child, order),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function answered<Answer>(child: ChildProcess, order: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      settled();
    };
    const onMessage = (told: Told<Answer>) => {
      if ('report' in told) return;
      if ('failure' in told) settle(() => reject(new Error(told.failure)));
      else settle(() => resolve(told.answer));
    };
    const onExit = () => settle(() => reject(new Error(`${child.spawnargs.at(-1)} ended.`)));
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(order);
  });
}

/** The other side: what a part does with an order. Says that it is there first. */
export function servePart<Order, Answer>(
  obey: (order: Order, report: (numbers: Float64Array) => void) => Promise<Answer>,
): void {
  const report = (numbers: Float64Array) => process.send?.({ report: numbers });
  process.on('message', (order) => {
    obey(order as Order, report).then(
      (answer) => process.send?.({ answer }),
      (error: unknown) =>
        process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ answer: 'ready' });
}
