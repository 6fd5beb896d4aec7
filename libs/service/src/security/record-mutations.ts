import type { ResolverMap } from '../define-service.ts';
import { refusalOf } from '../refusals.ts';
import type { RequestSecurity } from './request-security.ts';
import type { SecurityEvent } from './security-event.ts';
import type { SecurityEntry } from './security-log.ts';

/** How a mutation is recorded where the name of its event does not say all of it. */
export interface RecordedMutation {
  readonly event: SecurityEvent;
  /** Who acted, out of what the resolver gave, for mutations of callers who are not signed in yet. */
  readonly actorOf?: (result: never) => string | null | undefined;
  /** Another event, or the person concerned, where what the resolver gave says so. */
  readonly onSuccess?: (result: never) => Partial<Pick<SecurityEntry, 'event' | 'subjectId'>>;
  /** Whom it was done to, out of the arguments. */
  readonly subjectOf?: (args: never) => string | null | undefined;
  /** Another event, or the person concerned, where the refusal knows more than its code says. */
  readonly onRefusal?: (error: unknown) => Partial<Pick<SecurityEntry, 'event' | 'subjectId'>>;
  /** Leaves out successes that every client causes all the time. */
  readonly onlyFailures?: boolean;
}

/**
 * The mutations of a service that the security log records, by their names; null for those that it leaves out on
 * purpose.
 */
export type RecordedMutations = Readonly<Record<string, SecurityEvent | RecordedMutation | null>>;

type Resolve = (
  parent: unknown,
  args: never,
  context: { readonly security: RequestSecurity },
  info: unknown,
) => unknown;

/**
 * Gives each named mutation a resolver that records how it ended. A mutation that has no resolver is a mistake in the
 * list.
 */
export function recordingMutations(resolvers: readonly ResolverMap[], recorded: RecordedMutations): ResolverMap[] {
  const missing = new Set(Object.keys(recorded));
  const wrapped = resolvers.map((map) => {
    const mutations = map['Mutation'] as Readonly<Record<string, Resolve>> | undefined;
    if (!mutations) return map;
    const entries = Object.entries(mutations).map(([name, resolve]) => {
      missing.delete(name);
      const entry = recorded[name];
      return [name, entry ? recording(name, resolve, typeof entry === 'string' ? { event: entry } : entry) : resolve];
    });
    return { ...map, Mutation: Object.fromEntries(entries) };
  });
  if (missing.size > 0)
    throw new Error(`The security log names mutations that do not exist: ${[...missing].join(', ')}.`);
  return wrapped;
}

function recording(
  operation: string,
  resolve: Resolve,
  { event, actorOf, onSuccess, subjectOf, onRefusal, onlyFailures }: RecordedMutation,
): Resolve {
  return async (parent, args, context, info) => {
    const about = { event, operation, subjectId: subjectOf?.(args) };
    try {
      const result = await resolve(parent, args, context, info);
      if (!onlyFailures)
        context.security.record({
          ...about,
          outcome: 'success',
          actorId: actorOf?.(result as never),
          ...onSuccess?.(result as never),
        });
      return result;
    } catch (error) {
      context.security.recordRefusal(error, {
        ...about,
        outcome: 'failure',
        code: refusalOf(error)?.code ?? 'INTERNAL_SERVER_ERROR',
        ...onRefusal?.(error),
      });
      throw error;
    }
  };
}
