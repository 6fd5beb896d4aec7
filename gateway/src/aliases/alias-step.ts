import type { DocumentNode } from 'graphql';
import type { ExecutorStep } from '../execution/executor.ts';
import { callersAnswer } from './callers-answer.ts';
import { freeAliases, type FreedDocument } from './free-aliases.ts';

/**
 * Renames the aliases that the planner would read as key fields, executes the operation, and answers under the caller's
 * aliases. `reserved` returns the names of the current graph. A cached document is checked once for each graph.
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
