/** Lets others pass one by one, when a test says so. */
export interface Turnstile {
  /** Waits until it is let through. */
  readonly pass: () => Promise<void>;
  /** Lets so many through, those who come later included. */
  let(count: number): void;
  /** Lets all through from now on. */
  open(): void;
  /** Lets no more through than were let. */
  close(): void;
}

export function turnstile(): Turnstile {
  const waiting: (() => void)[] = [];
  let free = 0;
  const letThrough = () => {
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      waiting.shift()?.();
    }
  };
  const add = (count: number) => {
    free += count;
    letThrough();
  };
  return {
    pass: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        letThrough();
      }),
    let: add,
    open: () => add(Infinity),
    close: () => void (free = 0),
  };
}
