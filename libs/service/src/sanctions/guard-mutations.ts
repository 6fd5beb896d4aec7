import { subjectOf, type Caller } from '../callers.ts';
import type { ResolverMap } from '../resolver-map.ts';

/** Who may not change anything for now, and which mutations stay open to them. */
export interface MutationGuard {
  /**
   * The mutations that a sanctioned person can still use: always, or with some inputs. All others are guarded, also
   * those that are written later.
   */
  readonly allowed: Readonly<Record<string, true | ((args: never) => boolean)>>;
  /** Refuses a sanctioned person. It runs before each guarded mutation of a person, and gets its arguments. */
  readonly refuse: (userId: string, context: never, args: never) => Promise<void>;
}

type Resolve = (parent: unknown, args: never, context: { readonly caller: Caller | null }, info: unknown) => unknown;

/**
 * Wraps every mutation that a guard does not allow, so that no operation has to ask for sanctions itself. A sanction
 * that is imposed while a mutation runs does not stop it. Throws if an allowed mutation does not exist.
 */
export function guardingMutations(resolvers: readonly ResolverMap[], guard: MutationGuard | null): ResolverMap[] {
  if (!guard) return [...resolvers];
  const missing = new Set(Object.keys(guard.allowed));
  const wrapped = resolvers.map((map) => {
    const mutations = map['Mutation'] as Readonly<Record<string, Resolve>> | undefined;
    if (!mutations) return map;
    const entries = Object.entries(mutations).map(([name, resolve]) => {
      missing.delete(name);
      const allowed = guard.allowed[name] ?? (() => false);
      return [name, allowed === true ? resolve : guarded(resolve, guard, allowed)];
    });
    return { ...map, Mutation: Object.fromEntries(entries) };
  });
  if (missing.size > 0) throw new Error(`The guard allows mutations that do not exist: ${[...missing].join(', ')}.`);
  return wrapped;
}

function guarded(resolve: Resolve, { refuse }: MutationGuard, isAllowed: (args: never) => boolean): Resolve {
  return async (parent, args, context, info) => {
    const userId = subjectOf(context.caller);
    if (userId !== null && !isAllowed(args)) await refuse(userId, context as never, args);
    return resolve(parent, args, context, info);
  };
}
