import { GraphQLError, GraphQLScalarType, Kind, type ASTNode } from 'graphql';
import { DateTimeISOResolver, EmailAddressResolver } from 'graphql-scalars';
import { isCurrentCurrency, isKnownCurrency } from './currencies.ts';
import { expectedForm, scalarForms, type ScalarName } from './scalar-forms.ts';

interface TextScalar<Value> {
  /** Reads a text; throws, or answers null, for one of another form. */
  readonly parse: (text: string) => Value | null;
  readonly serialize: (value: unknown) => string;
}

/**
 * A scalar that is a string in JSON and in documents. A value of another form is refused with `BAD_USER_INPUT` and the
 * form.
 */
function textScalar<Value>(
  name: ScalarName,
  { parse, serialize }: TextScalar<Value>,
): GraphQLScalarType<Value, string> {
  const read = (value: unknown, node?: ASTNode): Value => {
    const parsed = typeof value === 'string' ? orNull(() => parse(value)) : null;
    if (parsed === null)
      throw new GraphQLError(expectedForm(name), {
        ...(node && { nodes: node }),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return parsed;
  };
  return new GraphQLScalarType<Value, string>({
    name,
    specifiedByURL: scalarForms[name].specifiedByURL,
    serialize,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

function orNull<Value>(parse: () => Value | null): Value | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

const largest = 2n ** 63n - 1n;

function parseBigInt(text: string): bigint | null {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return null;
  const parsed = BigInt(text);
  return parsed <= largest && parsed >= -largest - 1n ? parsed : null;
}

function showBigInt(value: unknown): string {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value.toString();
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value.toString();
  throw new Error('A resolver returned what is no whole number of 64 bits for a BigInt.');
}

/** Shows withdrawn currencies too: an amount may have been stored before its currency was withdrawn. */
function showCurrency(value: unknown): string {
  if (typeof value === 'string' && (value === 'CHRONA' || isKnownCurrency(value))) return value;
  throw new Error('A resolver returned what is no currency.');
}

/** Other people's pages show the URL as a link, so schemes such as `javascript:` are refused. */
function parseWebAddress(text: string): URL | null {
  const address = new URL(text);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

const localDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** A date and time that calendars have, to the second. Whether a time zone has it too depends on the zone. */
function parseLocalDateTime(text: string): string | null {
  if (!localDateTime.test(text)) return null;
  const full = text.length === 16 ? `${text}:00` : text;
  const moment = new Date(`${full}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(full) ? full : null;
}

/**
 * The scalars of `schema/common.graphql` and of the files that services import: for the subgraphs, and for the gateway,
 * which refuses a wrong value before it plans.
 */
export const scalars = {
  BigInt: textScalar('BigInt', { parse: parseBigInt, serialize: showBigInt }),
  CurrencyCode: textScalar('CurrencyCode', {
    parse: (text) => (text === 'CHRONA' || isCurrentCurrency(text) ? text : null),
    serialize: showCurrency,
  }),
  DateTime: textScalar<Date>('DateTime', {
    parse: (text) => DateTimeISOResolver.parseValue(text),
    serialize: (value) => DateTimeISOResolver.serialize(value) as unknown as string,
  }),
  EmailAddress: textScalar<string>('EmailAddress', {
    parse: (text) => EmailAddressResolver.parseValue(text),
    serialize: (value) => EmailAddressResolver.serialize(value),
  }),
  LocalDateTime: textScalar('LocalDateTime', { parse: parseLocalDateTime, serialize: String }),
  URL: textScalar('URL', { parse: parseWebAddress, serialize: (value) => new URL(String(value)).toString() }),
};
