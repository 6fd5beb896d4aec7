import {
  buildSchema,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type GraphQLScalarType,
  type OperationDefinitionNode,
} from 'graphql';
import { withoutValues } from './without-values.ts';

const canary = 'CANARY; at "input.text"; he said } { \\" I am afraid';
const schema = buildSchema(`
  scalar Moment
  enum Kind { GOOD BAD }
  input Inner { moment: Moment, kind: Kind, count: Int }
  input Input { text: String!, inner: Inner, many: [Inner!] }
  type Query { a(input: Input!): Int  b(kind: Kind, moment: Moment, text: String): Int }
`);
const moment = schema.getType('Moment') as GraphQLScalarType;
moment.parseValue = (value) => {
  throw new GraphQLError(`Moment cannot represent ${String(value)}`);
};
moment.parseLiteral = (node) => moment.parseValue('value' in node ? node.value : null);

function ofVariables(input: unknown): string[] {
  const [operation] = parse('query ($input: Input!) { a(input: $input) }').definitions as OperationDefinitionNode[];
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], { input });
  return errors.map(({ message }) => message);
}

describe('a message about a value', () => {
  it.each([
    [{ text: [canary] }, 'Variable "$input" has an invalid value at "input.text": Expected a value of type "String".'],
    [
      { text: { [canary]: canary } },
      'Variable "$input" has an invalid value at "input.text": Expected a value of type "String".',
    ],
    [
      { text: 'x', inner: { kind: canary } },
      'Variable "$input" has an invalid value at "input.inner.kind": It is none of the values of the enum "Kind".',
    ],
    [
      { text: 'x', inner: { kind: { canary } } },
      'Variable "$input" has an invalid value at "input.inner.kind": It is none of the values of the enum "Kind".',
    ],
    [
      { text: 'x', inner: { moment: canary } },
      'Variable "$input" has an invalid value at "input.inner.moment": Expected a value of type "Moment".',
    ],
    [
      { text: 'x', many: [{}, { count: canary }] },
      'Variable "$input" has an invalid value at "input.many[1].count": Expected a value of type "Int".',
    ],
    [
      { text: 'x', inner: canary },
      'Variable "$input" has an invalid value at "input.inner": Expected a value of type "Inner".',
    ],
    [
      { inner: { count: 1 }, text: null },
      'Variable "$input" has an invalid value at "input.text": Expected non-nullable type "String!" not to be null.',
    ],
    [
      { text: canary, kinf: canary },
      'Variable "$input" has an invalid value: Field "kinf" is not defined by type "Input".',
    ],
    [
      { inner: { moment: null } },
      'Variable "$input" has an invalid value: Field "text" of required type "String!" was not provided.',
    ],
    [canary, 'Variable "$input" has an invalid value: Expected a value of type "Input".'],
  ])('tells of %j where it is and which rule it breaks', (input, sentence) => {
    const said = ofVariables(input).map(withoutValues);
    expect(said).toContain(sentence);
    expect(said.map(withoutValues)).toEqual(said);
    expect(said.join()).not.toContain('CANARY');
  });

  it('never says what a broken key holds either', () => {
    const said = ofVariables({ text: 'x', [`CANARY"{ ; ${canary}`]: 1 });
    expect(said.join()).toContain('CANARY');
    expect(said.map(withoutValues)).toEqual(['Variable "$input" has an invalid value: It is not of its type.']);
  });

  it.each([
    `b(kind: CANARY)`,
    `b(kind: "CANARY")`,
    `b(moment: "CANARY")`,
    `b(text: [ "CANARY" ])`,
    `a(input: "CANARY")`,
    `a(input: { text: "x", inner: { count: "CANARY" } })`,
  ])('says nothing of what is written into a document: %s', (field) => {
    const said = validate(schema, parse(`{ ${field} }`)).map(({ message }) => message);
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(withoutValues).join()).not.toContain('CANARY');
  });

  it.each([
    '{ b(text "CANARY") }',
    '{ "CANARY" }',
    '{ """CANARY""" }',
    '{ b(text: "\\CANARY") }',
    '{ b(text: "CANARY\n") }',
  ])('says nothing of what cannot be parsed: %j', (text) => {
    let said = '';
    try {
      parse(text);
    } catch (error) {
      said = error instanceof GraphQLError ? withoutValues(error.message) : '';
    }
    expect(said).toMatch(/^Syntax Error/);
    expect(said).not.toContain('CANARY');
  });

  it('leaves every other message as it is', () => {
    for (const message of [
      'A tribe has eight members.',
      'Cannot query field "x" on type "Query".',
      'Variable "$input" of required type "Input!" was not provided.',
      Kind.NAME,
    ])
      expect(withoutValues(message)).toBe(message);
  });
});
