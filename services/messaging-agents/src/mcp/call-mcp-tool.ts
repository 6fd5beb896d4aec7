import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { boundedFetch } from '../tools/bounded-fetch.ts';
import type { ToolArguments } from '../tools/read-arguments.ts';
import { ToolFault } from '../tools/tool-faults.ts';
import type { ToolLimits } from '../tools/tool-limits.ts';

export interface McpCall {
  readonly serverUrl: string;
  /** The tool's name at its server. */
  readonly name: string;
  readonly arguments: ToolArguments;
}

/**
 * Calls a tool of an MCP server and gives its text. The server is told the arguments, and nothing of who asks: it gets
 * no token of ours.
 * @throws {ToolFault} TIMED_OUT, TOO_LARGE, NONSENSE or FAILED
 */
export async function callMcpTool(call: McpCall, limits: ToolLimits): Promise<string> {
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  const client = new Client({ name: 'kindred-agents', version: '1.0.0' });
  const fetch = boundedFetch(limits.responseBytes, deadline);
  const transport = new StreamableHTTPClientTransport(new URL(call.serverUrl), {
    fetch,
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 1_000,
      maxReconnectionDelay: 1_000,
      reconnectionDelayGrowFactor: 1,
    },
  });
  let fault: unknown;
  // The client tells an error in a stream of the server here alone; without it the call would wait for its deadline.
  const broken = new AbortController();
  const onerror = (error: Error) => {
    fault ??= error;
    if (isTooLarge(error)) broken.abort(error);
  };
  Object.assign(client, { onerror });
  const options = { timeout: limits.timeoutMs, signal: AbortSignal.any([deadline, broken.signal]) };
  try {
    await client.connect(transport, options);
    const answer = await client.callTool({ name: call.name, arguments: { ...call.arguments } }, undefined, options);
    return textOf(answer, limits);
  } catch (error) {
    if (error instanceof ToolFault) throw error;
    if (isTooLarge(error) || isTooLarge(fault)) throw new ToolFault('TOO_LARGE', { cause: error });
    if (deadline.aborted) throw new ToolFault('TIMED_OUT', { cause: error });
    throw new ToolFault(isNonsense(error) ? 'NONSENSE' : 'FAILED', { cause: error });
  } finally {
    await client.close().catch(() => undefined);
  }
}

function isTooLarge(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ((at instanceof ToolFault && at.outcome === 'TOO_LARGE') || at.message.includes('TOO_LARGE')) return true;
  return false;
}

/** What does not parse, or is no message of the protocol. */
function isNonsense(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');
}

function textOf(answer: unknown, { resultCharacters }: ToolLimits): string {
  const { content, isError } = answer as { content?: unknown; isError?: boolean };
  if (isError === true) throw new ToolFault('FAILED');
  if (!Array.isArray(content)) throw new ToolFault('NONSENSE');
  const texts = content.flatMap((part: { type?: unknown; text?: unknown }) =>
    part.type === 'text' && typeof part.text === 'string' ? [part.text] : [],
  );
  const text = texts.join('\n').trim();
  if (text === '') throw new ToolFault('NONSENSE');
  if (text.length > resultCharacters) throw new ToolFault('TOO_LARGE');
  return text;
}
