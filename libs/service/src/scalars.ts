import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver, EmailAddressResolver, URLResolver } from 'graphql-scalars';
import { isCurrentCurrency, isKnownCurrency } from './currencies.ts';

const largest = 2n ** 63n - 1n;

function parseBigInt(value: unknown): bigint {
  if (typeof value === 'string' && /^(0|-?[1-9]\d{0,18})$/.test(value)) {
    const parsed = BigInt(value);
    if (parsed <= largest && parsed >= -largest - 1n) return parsed;
  }
  throw new GraphQLError('A BigInt is a string of digits that fits 64 bits.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function showBigInt(value: unknown): string {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value.toString();
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value.toString();
  throw new Error('A resolver returned what is no whole number of 64 bits for a BigInt.');
}

const BigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  serialize: showBigInt,
  parseValue: parseBigInt,
  parseLiteral: (node) => parseBigInt(node.kind === Kind.STRING ? node.value : undefined),
});

function parseCurrency(value: unknown): string {
  if (typeof value === 'string' && (value === 'CHRONA' || isCurrentCurrency(value))) return value;
  throw new GraphQLError('A currency is a current ISO 4217 code, or CHRONA.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Shows withdrawn currencies too: an amount may have been stored before its currency was withdrawn. */
function showCurrency(value: unknown): string {
  if (typeof value === 'string' && (value === 'CHRONA' || isKnownCurrency(value))) return value;
  throw new Error('A resolver returned what is no currency.');
}

const CurrencyCode = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  serialize: showCurrency,
  parseValue: parseCurrency,
  parseLiteral: (node) => parseCurrency(node.kind === Kind.STRING ? node.value : undefined),
});

function parseWebAddress(value: unknown): URL {
  const address: unknown = URLResolver.parseValue(value);
  if (address instanceof URL && (address.protocol === 'https:' || address.protocol === 'http:')) return address;
  throw new GraphQLError('An address on the web begins with https:// or http://.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Narrower than the library's, which takes "javascript:" as well: others' pages will show it as a link. */
const WebAddress = new GraphQLScalarType<URL, string>({
  name: 'URL',
  serialize: (value) => String(URLResolver.serialize(value)),
  parseValue: parseWebAddress,
  parseLiteral: (node) => parseWebAddress(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of `schema/common.graphql`. A value that is none is refused with `BAD_USER_INPUT`. */
export const scalars = {
  BigInt: BigIntScalar,
  CurrencyCode,
  DateTime: DateTimeISOResolver,
  EmailAddress: EmailAddressResolver,
  URL: WebAddress,
};
