import ts from 'typescript';

/** The methods of a transaction that write. Its `query` writes if the SQL does. */
const writes = new Set(['add', 'remove', 'publish', 'insertIfAbsent']);
const writingSql = /\b(INSERT INTO|UPDATE \w+( AS \w+)?\s+SET|DELETE FROM)\b/;
const steps = new Set<ts.SyntaxKind>([ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]);

/**
 * Whether the body of a function assigns to a property of an object that it did not make itself, or writes through a
 * transaction `tx`.
 */
export function changesSomething(body: ts.Node): boolean {
  const own = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isMade(node.initializer))
      own.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  collect(body);
  const changes = (node: ts.Node): boolean =>
    isChange(node, own) || (ts.forEachChild(node, (child) => changes(child) || undefined) ?? false);
  return changes(body);
}

/** Whether an expression makes a new object. */
function isMade(node: ts.Expression | undefined): boolean {
  return (
    node !== undefined &&
    (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node))
  );
}

function isChange(node: ts.Node, own: ReadonlySet<string>): boolean {
  if (ts.isBinaryExpression(node)) return isAssignment(node.operatorToken.kind) && isOthersProperty(node.left, own);
  if (ts.isDeleteExpression(node)) return isOthersProperty(node.expression, own);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return steps.has(node.operator) && isOthersProperty(node.operand, own);
  return ts.isCallExpression(node) && (assignsTo(node, own) || writesThrough(node));
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isOthersProperty(node: ts.Expression, own: ReadonlySet<string>): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return isOthers(node.expression, own);
}

function isOthers(node: ts.Expression, own: ReadonlySet<string>): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return isOthers(node.expression, own);
  return node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && !own.has(node.text));
}

function assignsTo({ expression, arguments: [target] }: ts.CallExpression, own: ReadonlySet<string>): boolean {
  return isCallOf(expression, 'Object', 'assign') && target !== undefined && isOthers(target, own);
}

function writesThrough({ expression, arguments: [first] }: ts.CallExpression): boolean {
  if (isCallOf(expression, 'tx', 'query')) return first !== undefined && writingSql.test(sqlIn(first));
  return [...writes].some((name) => isCallOf(expression, 'tx', name));
}

function isCallOf(node: ts.Expression, owner: string, name: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === owner &&
    node.name.text === name
  );
}

function sqlIn(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('it');
}
