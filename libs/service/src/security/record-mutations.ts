import type { ResolverMap } from '../resolver-map.ts';
import { refusalOf } from '../refusals.ts';
import type { RequestSecurity } from './request-security.ts';
import type { SecurityEvent } from './security-event.ts';
import type { SecurityEntry } from './security-log.ts';

/** How a mutation is recorded if its event alone does not say enough. */
export interface RecordedMutation {
  readonly event: SecurityEvent;
  /** The actor, from the result, for mutations before sign-in. */
  readonly actorOf?: (result: never) => string | null | undefined;
  /** Overrides the event or the subject, by the result. */
  readonly onSuccess?: (result: never) => Partial<Pick<SecurityEntry, 'event' | 'subjectId'>>;
  /** The person acted on, from the arguments. */
  readonly subjectOf?: (args: never) => string | null | undefined;
  /** Overrides the event or the subject, by the refusal. */
  readonly onRefusal?: (error: unknown) => Partial<Pick<SecurityEntry, 'event' | 'subjectId'>>;
  /** Records failures only: every client succeeds all the time. */
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

/** Wraps the resolver of each named mutation, to record how it ended. Throws if a named mutation does not exist. */
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
