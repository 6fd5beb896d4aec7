import { readArguments, type ToolParameter } from './read-arguments.ts';

const parameters: readonly ToolParameter[] = [
  { name: 'topic', type: 'STRING', description: 'What to look for.', isRequired: true },
  { name: 'most', type: 'NUMBER', description: 'How many at most.', isRequired: false },
];

describe('the arguments of a tool', () => {
  it.each([
    '',
    'null',
    '[]',
    '"topic"',
    '{"topic": 1}',
    '{"most": 1}',
    '{"topic": "a", "other": 1}',
    '{"topic": "a", "__proto__": 1}',
    '{"topic": "a", "constructor": "b"}',
    `{"topic": "${'a'.repeat(5_000)}"}`,
    '{"topic": "a"',
  ])('are refused as %.40s', (text) => expect(() => readArguments(text, parameters)).toThrow('INVALID_ARGUMENTS'));

  it('are those that were declared', () => {
    expect(readArguments('{"topic": "tea", "most": 3}', parameters)).toEqual({ topic: 'tea', most: 3 });
    expect(readArguments('{"topic": ""}', parameters)).toEqual({ topic: '' });
  });
});
