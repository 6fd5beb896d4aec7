import { readTool, type ToolInput } from './read-tool.ts';

const tool: ToolInput = { code: 'find-tea', description: 'Finds tea.', parameters: [] };
const read = (input: Partial<ToolInput>) => readTool({ ...tool, ...input }, { allowsPrivateHosts: false });

describe('a tool', () => {
  it.each([
    'http://tools.example/mcp',
    'https://localhost/mcp',
    'https://127.0.0.1/mcp',
    'https://10.1.2.3/mcp',
    'https://169.254.169.254/latest',
    'https://[::1]/mcp',
    'https://metadata.internal/',
    'https://user:word@tools.example/mcp',
    'file:///etc/passwd',
    'nonsense',
  ])('is no server at %s', (serverUrl) => expect(() => read({ mcp: { serverUrl, name: 'find' } })).toThrow());

  it.each([
    '',
    '{',
    'subscription { x }',
    'query { a } query { b }',
    'query { ...F } fragment F on Query { a }',
    '{ ... on Query { a } }',
    `{ ${Array.from({ length: 21 }, (_, nth) => `a${nth}`).join(' ')} }`,
  ])('is no document %s', (document) => expect(() => read({ document })).toThrow());

  it.each([
    'query ($id: ID!) { channel(id: $id) { topic } }',
    '{ me { username } seen: channelOverview { channel { id } } }',
    '{ searchChannelMessages(text: "key") { nodes { content } } }',
    'mutation ($input: SendChannelMessageInput!) { sendChannelMessage(input: $input) { message { id } } }',
  ])('reads no channel, and writes in none: %s', (document) => {
    expect(() => read({ document })).toThrow('no other');
  });

  it('is exactly one of the two, with parameters of different names', () => {
    expect(() => read({})).toThrow();
    expect(() => read({ document: '{ a }', mcp: { serverUrl: 'https://tools.example', name: 'find' } })).toThrow();
    const parameter = { name: 'x', type: 'STRING', description: 'An x.', isRequired: false } as const;
    expect(() => read({ document: '{ a }', parameters: [parameter, parameter] })).toThrow();
  });

  it('knows the root fields of its document, under whatever alias', () => {
    expect(
      read({ document: 'query ($x: ID) { b: tribe(id: $x) { name } tribe(id: $x) { id } }' }).source.operations,
    ).toEqual(['Query.tribe']);
    expect(read({ document: 'mutation { joinTribe { x } }' }).source.operations).toEqual(['Mutation.joinTribe']);
  });
});
