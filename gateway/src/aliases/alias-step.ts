import type { DocumentNode } from 'graphql';
import type { ExecutorStep } from '../execution/executor.ts';
import { callersAnswer } from './callers-answer.ts';
import { freeAliases, type FreedDocument } from './free-aliases.ts';

/**
 * Executes each operation with aliases that no plan reads, and answers with the caller's. `reserved` gives the names of
 * the graph that is served now. A document that the server keeps is looked at once for each graph.
 */
export function aliasStep(reserved: () => ReadonlySet<string>): ExecutorStep {
  let known = new WeakMap<DocumentNode, FreedDocument | 'free'>();
  let knownFor = reserved();
  const freed = (document: DocumentNode): FreedDocument | 'free' => {
    if (knownFor !== reserved()) {
      known = new WeakMap();
      knownFor = reserved();
    }
    const kept = known.get(document) ?? freeAliases(document, knownFor) ?? 'free';
    known.set(document, kept);
    return kept;
  };
  return (execute) => async (context) => {
    const result = freed(context.document);
    if (result === 'free') return execute(context);
    return callersAnswer(await execute({ ...context, document: result.document }), result.callersName);
  };
}
