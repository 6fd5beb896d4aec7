import ts from 'typescript';
import type { BrokenRule } from './house-rules-of.ts';
import { changesSomething } from './changes-something.ts';

const rule =
  'A function that changes something has a verb that says so: payShareIfOwed and not isOwed, confirm and not confirmedBy.';

const predicate = /^(is|has|can)[A-Z]/;
/** A participle alone, such as `attached` or `confirmedBy`. */
const participle = /^[a-z]+ed(By)?$/;
/** Verbs that end as participles do. */
const verbs = new Set(['embed', 'exceed', 'feed', 'proceed', 'seed', 'shed', 'succeed']);
/** A file without such a name is not parsed. */
const mayDeclareOne = /\b((is|has|can)[A-Z]\w*|[a-z]+ed(By)?)\s*[(=<:]/;

/**
 * The functions, methods and getters of a file that change something, and are named as a predicate or a participle.
 * Changes inside the functions that they call are not found.
 */
export function actingNames(file: string, text: string): BrokenRule[] {
  if (!mayDeclareOne.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: BrokenRule[] = [];
  const visit = (node: ts.Node): void => {
    const body = hasNoVerb(node) ? bodyOf(node) : undefined;
    if (body && changesSomething(body)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, rule });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function hasNoVerb(node: ts.Node): boolean {
  const { name } = node as Partial<ts.NamedDeclaration>;
  if (!name || !(ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) return false;
  const text = name.text.replace('#', '');
  return predicate.test(text) || (participle.test(text) && !verbs.has(text));
}

/** The body of a function, however it is declared. */
function bodyOf(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessor(node)) return node.body;
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyDeclaration(node)) return undefined;
  const { initializer } = node;
  const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction ? initializer.body : undefined;
}
