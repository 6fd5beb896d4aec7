import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver, EmailAddressResolver, URLResolver } from 'graphql-scalars';

const largest = 2n ** 63n - 1n;

function parseBigInt(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) {
    const parsed = BigInt(value);
    if (parsed <= largest && parsed >= -largest - 1n) return parsed;
  }
  throw new GraphQLError('A BigInt is a string of digits that fits 64 bits.', { extensions: { code: 'BAD_USER_INPUT' } });
}

const BigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  serialize: (value) => String(value),
  parseValue: parseBigInt,
  parseLiteral: (node) => parseBigInt(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

function parseCurrency(value: unknown): string {
  if (typeof value === 'string' && (value === 'CHRONA' || isoCurrencies.has(value))) return value;
  throw new GraphQLError('A currency is an ISO 4217 code, or CHRONA.', { extensions: { code: 'BAD_USER_INPUT' } });
}

// The list of ISO 4217 comes with the runtime's own locale data.
const isoCurrencies = new Set(Intl.supportedValuesOf('currency'));

const CurrencyCode = new GraphQLScalarType<string, string>({
  name: 'CurrencyCode',
  serialize: parseCurrency,
  parseValue: parseCurrency,
  parseLiteral: (node) => parseCurrency(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of `schema/common.graphql`. A value that is none is refused with `BAD_USER_INPUT`. */
export const scalars = {
  BigInt: BigIntScalar,
  CurrencyCode,
  DateTime: DateTimeISOResolver,
  EmailAddress: EmailAddressResolver,
  URL: URLResolver,
};
