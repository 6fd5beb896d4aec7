/** What has been started and must be ended, in the opposite order. */
export interface Ending {
  /** Set at the first Ctrl-C; what is being prepared looks at it to give up early. */
  readonly signal: AbortSignal;
  /** Adds something to end, with a name for the case that it does not. */
  add(name: string, end: () => Promise<void>): void;
  /**
   * Starts something and adds it when it has started. What is still starting when the ending begins is not waited for:
   * all that outlives a thread here (Kafka, Maven, the maker of an empty database) ends by itself when this process
   * does.
   */
  start<T>(name: string, start: () => Promise<T>, end: (started: T) => Promise<void>): Promise<T>;
  /** Ends everything once; later calls wait for the first. Returns the names of what did not end in time. */
  run(): Promise<readonly string[]>;
}

/**
 * Keeps a list of what to end. Groups end one after the other, newest first, because the older ones are what the newer
 * ones stand on; each has `eachMs` and all together `allMs`, after which the rest is left to the operating system.
 */
export function endingWithin(allMs: number, eachMs: number): Ending {
  const parts: { name: string; end: () => Promise<void> }[] = [];
  const abort = new AbortController();
  let running: Promise<readonly string[]> | undefined;

  const endAll = async () => {
    const deadline = performance.now() + allMs;
    const late: string[] = [];
    for (let part = parts.pop(); part; part = parts.pop()) {
      const left = Math.min(eachMs, Math.max(50, deadline - performance.now()));
      if (!(await endsWithin(part.end, left))) late.push(part.name);
    }
    return late;
  };
  return {
    signal: abort.signal,
    add: (name, end) => void parts.push({ name, end }),
    async start(name, start, end) {
      abort.signal.throwIfAborted();
      const started = await start();
      parts.push({ name, end: () => end(started) });
      abort.signal.throwIfAborted();
      return started;
    },
    run: () => {
      abort.abort();
      return (running ??= endAll());
    },
  };
}

/** A part that fails to end is as little in the way as one that ended: only one that hangs counts as late. */
async function endsWithin(end: () => Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const ended = end().then(
    () => true,
    () => true,
  );
  const result = await Promise.race([ended, late]);
  clearTimeout(timer);
  return result;
}
