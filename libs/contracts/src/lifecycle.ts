/** The statuses of something, and from each the ones that it can change to. Data: entities and diagrams follow it. */
export interface Lifecycle<Status extends string> {
  /** The statuses in which one can begin. */
  readonly initials: readonly Status[];
  /** The first of them. */
  readonly initial: Status;
  readonly transitions: Readonly<Record<Status, readonly Status[]>>;
  /**
   * The next status, for an entity to assign.
   * @throws {ImpossibleTransition} a mistake in our code: an operation refuses with a code of its own before
   */
  next(from: Status, to: Status): Status;
  allows(from: Status, to: Status): boolean;
}

export class ImpossibleTransition extends Error {}

/** A lifecycle out of its table. It begins in the first status, unless `initials` says otherwise. */
export function lifecycle<Status extends string>(
  transitions: Readonly<Record<Status, readonly Status[]>>,
  initials: readonly Status[] = (Object.keys(transitions) as Status[]).slice(0, 1),
): Lifecycle<Status> {
  const [initial] = initials;
  if (initial === undefined) throw new Error('A lifecycle has at least one status.');
  const allows = (from: Status, to: Status) => transitions[from].includes(to);
  return {
    initials,
    initial,
    transitions,
    allows,
    next(from, to) {
      if (!allows(from, to)) throw new ImpossibleTransition(`Nothing goes from ${from} to ${to}.`);
      return to;
    },
  };
}
