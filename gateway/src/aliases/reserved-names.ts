import { Kind, parse, visit } from 'graphql';

/**
 * Arguments of supergraph directives that hold a field set. The gateway reads those fields in one subgraph's answer to
 * query another subgraph.
 */
const selecting = new Set(['key', 'requires', 'contextArguments', 'provides']);

/**
 * Response names that the executor reads in subgraphs' answers: `__typename`, and every field of an entity's key or of
 * a `@requires`, at any depth. The set also contains the types of type conditions, which is harmless.
 */
export function reservedNames(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set(['__typename']);
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive({ name, arguments: given = [] }) {
      if (!name.value.startsWith('join__')) return;
      for (const { name: argument, value } of given) {
        if (!selecting.has(argument.value)) continue;
        visit(value, {
          [Kind.STRING]: ({ value: text }) => void text.match(/[A-Za-z_]\w*/g)?.forEach((found) => names.add(found)),
        });
      }
    },
  });
  return names;
}
