import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A class of refusals, as its source has it. */
export interface RefusalClass {
  readonly name: string;
  readonly code: string;
  /** One of `ErrorKind`: what HTTP and the security log make of it. */
  readonly kind: string;
  /** Null for a message that is made of values. */
  readonly message: string | null;
}

interface SourceClass {
  readonly name: string;
  readonly parent: string;
  readonly code: string | undefined;
  readonly kind: string | undefined;
  readonly message: string | null | undefined;
}

/** The classes that stand for any refusal, by their own kind. */
const roots: Readonly<Record<string, string>> = { DomainError: 'invalid', Limited: 'limited' };

/**
 * The subclasses of `DomainError` with a constant code, read from the source of a folder without running it. Parents
 * may be in `further` folders.
 */
export function refusalClasses(folder: string, further: readonly string[] = []): RefusalClass[] {
  const own = classesIn(folder);
  const known = new Map([...further.flatMap(classesIn), ...own].map((found) => [found.name, found]));
  return own.flatMap((found) => refusal(found, known));
}

function refusal(found: SourceClass, known: ReadonlyMap<string, SourceClass>): RefusalClass[] {
  const line: SourceClass[] = [found];
  while (line.length < 10) {
    const parent = known.get(line.at(-1)?.parent ?? '');
    if (!parent || line.includes(parent)) break;
    line.push(parent);
  }
  const rootKind = line.map(({ parent }) => roots[parent]).find((kind) => kind !== undefined);
  const code = line.map((one) => one.code).find((one) => one !== undefined);
  if (rootKind === undefined || code === undefined) return [];
  const kind = line.map((one) => one.kind).find((one) => one !== undefined) ?? rootKind;
  const message = line.map((one) => one.message).find((one) => one !== undefined) ?? null;
  return [{ name: found.name, code, kind, message }];
}

function classesIn(folder: string): SourceClass[] {
  return sourcesIn(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return /\bclass \w+(<[^{]*>)? extends\b/.test(text)
      ? classesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
      : [];
  });
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

function classesOf(source: ts.SourceFile): SourceClass[] {
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
    const parent = declared.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    if (!declared.name || !parent || !ts.isIdentifier(parent.expression)) return [];
    return [
      {
        name: declared.name.text,
        parent: parent.expression.text,
        code: constant(declared, 'code'),
        kind: constant(declared, 'kind'),
        message: messageOf(declared),
      },
    ];
  });
}

function constant(declared: ts.ClassDeclaration, name: string): string | undefined {
  const property = declared.members.find(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name) && member.name.text === name,
  );
  return property?.initializer && ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined;
}

/** The text that the constructor hands on, or its parameter's default; undefined for a class without a constructor. */
function messageOf(declared: ts.ClassDeclaration): string | null | undefined {
  const made = declared.members.find(ts.isConstructorDeclaration);
  if (!made) return undefined;
  const called = made.body?.statements
    .filter(ts.isExpressionStatement)
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword);
  const given = called?.arguments[0];
  if (!given) return undefined;
  if (ts.isIdentifier(given)) {
    const fallback = made.parameters.find(({ name }) => ts.isIdentifier(name) && name.text === given.text)?.initializer;
    return fallback && ts.isStringLiteralLike(fallback) ? fallback.text : null;
  }
  return ts.isStringLiteralLike(given) ? given.text : null;
}
