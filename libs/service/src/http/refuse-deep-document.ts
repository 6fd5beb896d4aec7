import { Lexer, Source, TokenKind } from 'graphql';
import { RefusedRequest } from './refused-request.ts';

/** More than any query of the gateway needs, and far below the depth at which validation overflows the stack. */
const mostLevels = 100;
const mostFragments = 200;
/** The parser refuses a document with more tokens. */
const mostTokens = 20_000;

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document that nests too deep, or whose fragments could form a long chain, before it is parsed. Parser,
 * validation and execution are recursive: a stack overflow in one of them would be a fault.
 * @throws {RefusedRequest} 400 `QUERY_TOO_DEEP`
 */
export function refuseDeepDocument(document: unknown): void {
  if (typeof document === 'string' && isDeep(document)) {
    const message = `A document has at most ${mostLevels} levels and ${mostFragments} fragments.`;
    throw new RefusedRequest(400, 'QUERY_TOO_DEEP', message);
  }
}

function isDeep(document: string): boolean {
  const lexer = new Lexer(new Source(document));
  let level = 0;
  let fragments = 0;
  try {
    for (let tokens = 0; tokens < mostTokens; tokens += 1) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (opening.has(kind)) level += 1;
      if (closing.has(kind)) level -= 1;
      if (level === 0 && kind === TokenKind.NAME && value === 'fragment') fragments += 1;
      if (level > mostLevels || fragments > mostFragments) return true;
    }
  } catch {
    // The parser reports the syntax error.
  }
  return false;
}
