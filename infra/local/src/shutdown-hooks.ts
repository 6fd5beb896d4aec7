/** Stops the started parts, in the opposite order. */
export interface ShutdownHooks {
  /** Aborted when the shutdown begins, so that preparations stop early. */
  readonly signal: AbortSignal;
  /** Adds a part. `run` returns its name if it does not stop in time. */
  add(name: string, stop: () => Promise<void>): void;
  /**
   * Starts a part and adds it once it has started. A shutdown does not wait for a part that is still starting: the
   * processes here (Kafka, Maven, the maker of an empty database) end by themselves when this process does.
   */
  start<T>(name: string, start: () => Promise<T>, stop: (started: T) => Promise<void>): Promise<T>;
  /** Stops everything. Later calls wait for the first. Returns the names of the parts that did not stop in time. */
  run(): Promise<readonly string[]>;
}

/**
 * Parts stop one after the other, the newest first, because newer ones use the older ones. Each has `eachMs`, and all
 * together `allMs`. The operating system ends what is left after that.
 */
export function shutdownHooksWithin(allMs: number, eachMs: number): ShutdownHooks {
  const parts: { name: string; stop: () => Promise<void> }[] = [];
  const abort = new AbortController();
  let running: Promise<readonly string[]> | undefined;

  const stopAll = async () => {
    const deadline = performance.now() + allMs;
    const late: string[] = [];
    for (let part = parts.pop(); part; part = parts.pop()) {
      const left = Math.min(eachMs, Math.max(50, deadline - performance.now()));
      if (!(await stopsWithin(part.stop, left))) late.push(part.name);
    }
    return late;
  };
  return {
    signal: abort.signal,
    add: (name, stop) => void parts.push({ name, stop }),
    async start(name, start, stop) {
      abort.signal.throwIfAborted();
      const started = await start();
      parts.push({ name, stop: () => stop(started) });
      abort.signal.throwIfAborted();
      return started;
    },
    run: () => {
      abort.abort();
      return (running ??= stopAll());
    },
  };
}

/** Returns false only for a part that hangs. A part that fails to stop does not delay the others. */
async function stopsWithin(stop: () => Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const stopped = stop().then(
    () => true,
    () => true,
  );
  const result = await Promise.race([stopped, late]);
  clearTimeout(timer);
  return result;
}
