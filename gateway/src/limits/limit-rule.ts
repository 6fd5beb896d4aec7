import { GraphQLError, type ValidationRule } from 'graphql';
import type { Limits } from './limits.ts';
import { measureOperations, type OperationSize } from './operation-size.ts';

type Measure = keyof OperationSize;

const refusals: Record<Measure, { readonly code: string; readonly what: string }> = {
  depth: { code: 'QUERY_TOO_DEEP', what: 'levels of fields' },
  aliases: { code: 'QUERY_TOO_MANY_ALIASES', what: 'aliases' },
  rootFields: { code: 'QUERY_TOO_MANY_ROOT_FIELDS', what: 'fields at its root' },
  fields: { code: 'QUERY_TOO_LARGE', what: 'fields, with its fragments written out' },
  conditions: { code: 'QUERY_TOO_MANY_CONDITIONS', what: 'selections that a variable includes or skips' },
  planCost: { code: 'QUERY_TOO_COSTLY', what: 'units of planning cost' },
};

const measures = Object.keys(refusals) as Measure[];

/** A validation rule that refuses operations above the limits, each limit with a code of its own. */
export function limitRule(limits: Pick<Limits, Measure>): ValidationRule {
  return (context) => ({
    Document(document) {
      for (const { operation, size } of measureOperations(document)) {
        const exceeded = measures.filter((measure) => size[measure] > limits[measure]);
        // Whatever exceeds another limit is costly, too.
        for (const measure of exceeded.filter((each) => each !== 'planCost' || exceeded.length === 1)) {
          const { code, what } = refusals[measure];
          const message = `The operation has ${size[measure]} ${what}; the most is ${limits[measure]}.`;
          context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code } }));
        }
      }
    },
  });
}
