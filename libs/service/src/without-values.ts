import { expectedForm } from './scalar-forms.ts';

/**
 * Removes the value from GraphQL's message about a value that does not fit. The value may be a person's most private
 * words, and frontends report and log the answer. The new message has the value's place and the rule that it breaks,
 * made only of names in the schema. Any other message is returned unchanged. Calling it again changes nothing.
 *
 * @see node_modules/graphql: execution/values, utilities/coerceInputValue, validation/rules/ValuesOfCorrectTypeRule,
 *   language/parser
 */
export function withoutValues(message: string): string {
  const said = withoutQuotes(message.slice(0, longestRead));
  return said.length > longestSaid ? `${said.slice(0, longestSaid - 1)}…` : said;
}

/** A caller can give a name of a megabyte: neither reading a message nor sending it depends on that. */
const longestRead = 20_000;
const longestSaid = 500;

function withoutQuotes(message: string): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message);
  if (variable) return ofVariable(variable[1] ?? '', message.slice(variable[0].length));
  const argument = /^Argument "(\w+)" has invalid value /.exec(message);
  if (argument) return `Argument "${argument[1]}" has a value that is not of its type.`;
  if (message.startsWith('Syntax Error: ')) return ofSyntax(message);
  return /^(Expected value of type |Value |Enum "|\w+ cannot (represent|be determined)|Expected type ")/.test(message)
    ? (ruleIn(message) ?? 'A value is not of its type.')
    : message;
}

function ofVariable(name: string, rest: string): string {
  const said = afterValue(rest);
  const at = new RegExp(`^ at "(${name}(?:\\.\\w+|\\[\\d+\\])*)"`).exec(said);
  const rule = ruleIn(said.slice(at?.[0].length ?? 0).replace(/^; /, '')) ?? 'It is not of its type.';
  return `Variable "$${name}" has an invalid value${at ? ` at "${at[1]}"` : ''}: ${rule}`;
}

/** What follows the value, which is printed with its texts as JSON; nothing where that cannot be told. */
function afterValue(printed: string): string {
  let depth = 0;
  for (let at = 0; at < printed.length; at += 1) {
    const character = printed[at];
    if (character === '"') {
      const text = /^"(?:[^"\\]|\\.)*"/s.exec(printed.slice(at));
      if (!text) return '';
      at += text[0].length - 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (depth === 0 && /^(; | at ")/.test(printed.slice(at))) return printed.slice(at);
  }
  return '';
}

const rules: readonly (readonly [RegExp, (type: string, field: string) => string])[] = [
  [
    /^Expected non-nullable type "([\w![\]]+)" not to be null\.$/,
    (type) => `Expected non-nullable type "${type}" not to be null.`,
  ],
  [
    /^Field "([\w.]+)" of required type "([\w![\]]+)" was not provided\.$/,
    (field, type) => `Field "${field}" of required type "${type}" was not provided.`,
  ],
  [
    /^Field "(\w{1,64})" is not defined by type "(\w+)"\./,
    (field, type) => `Field "${field}" is not defined by type "${type}".`,
  ],
  [/" does not exist in "(\w+)" enum\./, (type) => `It is none of the values of the enum "${type}".`],
  [/^Value .* does not exist in "(\w+)" enum\./s, (type) => `It is none of the values of the enum "${type}".`],
  [/^Enum "(\w+)" cannot represent /, (type) => `It is none of the values of the enum "${type}".`],
  [
    /^Exactly one key must be specified for OneOf type "(\w+)"/,
    (type) => `Exactly one field of "${type}" must be given.`,
  ],
  [/^Field "(\w{1,64})" must be non-null\.$/, (field) => `Field "${field}" must not be null.`],
  [/^Expected value of type "([\w![\]]+)"/, expectedForm],
  [/^Expected type "([\w![\]]+)"/, expectedForm],
  [/^(\w+) cannot (?:represent|be determined)/, expectedForm],
  [/^Expected a value of type "([\w![\]]+)"/, expectedForm],
];

/** Which rule a value breaks, as a sentence that quotes nothing; null where the message names no known rule. */
export function ruleIn(said: string): string | null {
  for (const [pattern, sentence] of rules) {
    const found = pattern.exec(said);
    if (found) return sentence(found[1] ?? '', found[2] ?? '');
  }
  return null;
}

/** A document may have private words written into it as well. Names in it are the schema's, or the client's own. */
function ofSyntax(message: string): string {
  return message
    .replace(/\b(String|BlockString|Int|Float|Comment) ".*"/s, 'a $1')
    .replace(/^(Syntax Error: Invalid (?:character escape sequence|Unicode escape sequence|number))[:,].*$/s, '$1.')
    .replace(/(Unexpected character|Invalid character): .*$/s, '$1.');
}
