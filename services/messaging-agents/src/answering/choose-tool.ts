import { defineTask } from '@kindred/models/task';
import { Type } from '@sinclair/typebox';

const tool = Type.Object(
  { code: Type.String(), description: Type.String(), parameters: Type.String() },
  { additionalProperties: false },
);

/** `use find-tea {"topic": "green"}` asks the embedded model for a tool. It obeys, also where there is none. */
const asks = /\buse ([a-z][a-z0-9-]{1,39})(?:\s+(\{.*\}))?/su;

/** Whether a tool is needed, and with which arguments. Whether the agent has that tool is checked after. */
export const chooseTool = defineTask({
  name: 'choose-tool',
  instructions: [
    'Decide whether one of the tools is needed to answer the question. Name its code, and its arguments as a JSON object with the',
    'parameters of the tool. If none is needed, or the results that are given suffice, answer with an empty code and {}.',
  ].join(' '),
  given: Type.Object(
    { question: Type.String(), tools: Type.Array(tool), called: Type.Array(Type.String()) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ code: Type.String(), arguments: Type.String() }, { additionalProperties: false }),
  embeddedAnswer({ question, called }) {
    const [, code = '', given = '{}'] = asks.exec(question) ?? [];
    return called.includes(code) ? { code: '', arguments: '{}' } : { code, arguments: given };
  },
});
