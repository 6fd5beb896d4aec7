import { Kind, parse, visit } from 'graphql';

/**
 * Arguments of the supergraph's directives that say what the gateway reads out of one subgraph's answer to ask another
 * one.
 */
const selecting = new Set(['key', 'requires', 'contextArguments', 'provides']);

/**
 * Names under which the executor looks for a field in what subgraphs answered: `__typename`, and every field of an
 * entity's key or of a `@requires`, at any depth. Type conditions in those selections are among the names, which does
 * no harm.
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
