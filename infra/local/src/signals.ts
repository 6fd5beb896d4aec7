/**
 * Two deliveries of a signal closer than this are one Ctrl-C: a terminal sends it to the whole group, and npm passes it
 * on besides.
 */
const oneCtrlCMs = 700;

/** What is done at Ctrl-C, and when the terminal or a supervisor asks for the end in another way. */
export interface OnSignal {
  first(): void;
  /** At a second signal: the process should end at once. */
  second(): void;
}

/** Listens to the signals that ask for the end. */
export function onEndSignals({ first, second }: OnSignal): void {
  let firstAt: number | undefined;
  const heard = () => {
    const now = performance.now();
    if (firstAt === undefined) {
      firstAt = now;
      first();
    } else if (now - firstAt > oneCtrlCMs) second();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard);
}
