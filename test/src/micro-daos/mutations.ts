import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectThat } from '../unexpected.ts';

/** A mutation as a client writes it, which asks for these fields of the payload. */
const mutation = (name: string, fields: string) =>
  `mutation Do($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

/** Mutations of one input each, by their names. */
export function mutationsOf(graph: Graph) {
  return {
    /** Does it, and gives the payload. */
    async run<Payload>(name: string, fields: string, { token }: Walker, input: object): Promise<Payload> {
      const answer = await graph.run<Record<string, Payload>>(mutation(name, fields), { input }, token);
      const payload = answer[name];
      expectThat(payload !== undefined, 'a payload', answer);
      return payload as Payload;
    },
    /** Expects it to be refused with this code. */
    refuses: (code: string, name: string, { token }: Walker, input: object) =>
      graph.refusal(code, mutation(name, '__typename'), { input }, token),
  };
}
