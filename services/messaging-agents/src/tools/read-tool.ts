import { rootFieldsOf } from '@kindred/service/root-fields';
import { readText } from '@kindred/service/text';
import type { ToolSource } from './agent-tool.ts';
import type { ToolParameter } from './read-arguments.ts';
import { InvalidTool } from './refusals.ts';

export interface ToolInput {
  readonly code: string;
  readonly description: string;
  readonly parameters: readonly ToolParameter[];
  readonly mcp?: { readonly serverUrl: string; readonly name: string } | null | undefined;
  readonly document?: string | null | undefined;
}

const most = { parameters: 10, document: 4_000, operations: 20 };
const parameterName = /^[a-zA-Z][a-zA-Z0-9_]{0,39}$/;
/**
 * The root fields with which programs that a person connected may read channels or write there. An agent's tool may not
 * use them: it would copy what the person sees in one channel into another, where every member reads it.
 */
const ofChannels: ReadonlySet<string> = new Set([
  'Query.channel',
  'Query.channelOverview',
  'Query.searchChannelMessages',
  'Mutation.sendChannelMessage',
]);
/** Addresses of this machine and of private networks, where a tool of others has no business. */
const privateHost =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.|\[|.*\.(local|internal)$)/i;

export function readTool(input: ToolInput, { allowsPrivateHosts }: { readonly allowsPrivateHosts: boolean }) {
  const description = readText(input.description, { field: 'description', maxLength: 1_000, lines: true });
  const { parameters } = input;
  const names = new Set(parameters.map(({ name }) => name));
  if (parameters.length > most.parameters || names.size < parameters.length || ![...names].every(isName))
    throw new InvalidTool(`A tool has up to ${most.parameters} parameters of different names.`, 'parameters');
  for (const parameter of parameters) readText(parameter.description, { field: 'parameters', maxLength: 200 });
  if ((input.mcp == null) === (input.document == null))
    throw new InvalidTool('A tool is one of an MCP server or a document of the graph.', 'mcp');
  const source = input.mcp ? readMcp(input.mcp, allowsPrivateHosts) : readDocument(input.document ?? '');
  return { code: input.code, description, parameters: parameters.map(plain), source };
}

const isName = (name: string) => parameterName.test(name);
const plain = ({ name, type, description, isRequired }: ToolParameter) => ({ name, type, description, isRequired });

function readMcp({ serverUrl, name }: { serverUrl: string; name: string }, allowsPrivateHosts: boolean): ToolSource {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  const isFit =
    url &&
    url.username === '' &&
    (allowsPrivateHosts || (url.protocol === 'https:' && !privateHost.test(url.hostname)));
  if (!url || !isFit || !/^https?:$/.test(url.protocol))
    throw new InvalidTool('An MCP server has a public https address.', 'mcp.serverUrl');
  const remoteName = readText(name, { field: 'mcp.name', maxLength: 100 });
  return { serverUrl: url.href, remoteName, document: null, operations: null };
}

/** One operation, without directives or fragments that would hide what it asks. */
function readDocument(document: string): ToolSource {
  if (document.length > most.document) throw new InvalidTool('The document is too long.', 'document');
  const operations = rootFieldsOf(document);
  if (operations.length === 0 || operations.length > most.operations)
    throw new InvalidTool('The document is one query or mutation of the graph, with its root fields.', 'document');
  if (operations.some((operation) => ofChannels.has(operation)))
    throw new InvalidTool('An agent sees the channels to which it was added. A tool opens no other.', 'document');
  return { serverUrl: null, remoteName: null, document, operations };
}
