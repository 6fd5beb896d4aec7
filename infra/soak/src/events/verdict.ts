/** An event as it was observed: on the topic, or by its effect. */
export interface Met {
  readonly eventId: string;
  readonly counterId: string;
  readonly version: number;
  readonly mark: string;
}

export interface Evidence {
  /** The version of each counter, as committed. Each was raised by one at a time, and told of each time. */
  readonly committed: ReadonlyMap<string, number>;
  /** Marks of the raises whose callers were told that they are done. */
  readonly acknowledged: ReadonlySet<string>;
  /** In the order of their partitions, which is the order of each counter. */
  readonly onTopic: readonly Met[];
  /** In the order in which the effects happened. */
  readonly effects: readonly Met[];
}

export interface Verdict {
  readonly events: number;
  /** Events that stand on the topic once more: allowed, since consumers drop them by id. */
  readonly repeated: number;
  /** Empty when all is as promised. */
  readonly problems: readonly string[];
}

/**
 * Holds what arrived against what was committed: nothing lost, nothing doubled in effect, no inversion for an
 * aggregate.
 */
export function judge({ committed, acknowledged, onTopic, effects }: Evidence): Verdict {
  const firsts = [...new Map(onTopic.map((met) => [met.eventId, met] as const).reverse()).values()].reverse();
  const events = [...committed.values()].reduce((sum, version) => sum + version, 0);
  const felt = new Set(effects.map(({ mark }) => mark));
  const problems = [
    some(missing(committed, firsts), `of ${events} committed events never came to the topic`),
    some(missing(committed, effects), `of ${events} committed events had no effect`),
    some([...acknowledged].filter((mark) => !felt.has(mark)).length, 'raises that were acknowledged had no effect'),
    some(
      [...firsts, ...effects].filter(({ counterId, version }) => version > (committed.get(counterId) ?? 0)).length,
      'events tell of what was not committed',
    ),
    some(effects.length - new Set(effects.map(({ eventId }) => eventId)).size, 'events had their effect twice'),
    some(inversions(firsts), 'events stand on the topic behind a later one of their counter'),
    some(inversions(effects), 'effects came after that of a later event of their counter'),
  ];
  return { events, repeated: onTopic.length - firsts.length, problems: problems.flat() };
}

function missing(committed: ReadonlyMap<string, number>, met: readonly Met[]): number {
  const versions = new Set(met.map(nameOf));
  let count = 0;
  for (const [counterId, last] of committed) {
    for (let version = 1; version <= last; version += 1) if (!versions.has(nameOf({ counterId, version }))) count += 1;
  }
  return count;
}

/** Events whose version is not above all that came before for the same counter. */
function inversions(met: readonly Met[]): number {
  const highest = new Map<string, number>();
  let count = 0;
  for (const { counterId, version } of met) {
    const before = highest.get(counterId) ?? 0;
    if (version <= before) count += 1;
    highest.set(counterId, Math.max(before, version));
  }
  return count;
}

function nameOf({ counterId, version }: Pick<Met, 'counterId' | 'version'>): string {
  return `${counterId} ${version}`;
}

function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
