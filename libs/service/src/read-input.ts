import { DomainError, type LastingKind } from '@kindred/contracts/domain-error';

/** Reads one value of an input, or refuses it with a `DomainError`. */
type Readers = Readonly<Record<string, () => unknown>>;
type Values<Read extends Readers> = { readonly [Name in keyof Read]: ReturnType<Read[Name]> };

/** One of several faults, as `details.faults` lists it. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly field: string;
  readonly index?: number;
}

/**
 * Several faults of one input. Its code, message and details are those of the first, so that a client that knows one
 * fault at a time reads them as before; `details.faults` has all of them.
 */
export class InvalidInput extends DomainError {
  readonly code: string;
  override readonly kind: LastingKind = 'invalid';

  constructor(first: DomainError, faults: readonly Fault[]) {
    super(first.message, { details: { ...first.details, faults } });
    this.code = first.code;
  }
}

/**
 * Reads the fields of an input and refuses all faults at once. A single fault is refused as it is. What is no refusal
 * of kind `invalid` is thrown at once.
 *
 *     const { name, bio } = readInput({
 *       name: () => readText(input.name, { field: 'name', maxLength: 80 }),
 *       bio: () => readOptionalText(input.bio, { field: 'bio', maxLength: 500, lines: true }),
 *     });
 * @throws {InvalidInput}
 */
export function readInput<Read extends Readers>(readers: Read): Values<Read> {
  const faults: { readonly error: DomainError; readonly fault: Fault }[] = [];
  const values = Object.entries(readers).map(([name, read]) => [name, reading(name, read, faults)]);
  refuse(faults);
  return Object.fromEntries(values) as Values<Read>;
}

/** Reads the entries of a list in the same way. Faults have the `index` of their entry. @throws {InvalidInput} */
export function readEntries<Entry, Value>(
  field: string,
  entries: readonly Entry[],
  read: (entry: Entry, index: number) => Value,
): Value[] {
  const faults: { readonly error: DomainError; readonly fault: Fault }[] = [];
  const values = entries.map((entry, index) => reading(field, () => read(entry, index), faults, index) as Value);
  refuse(faults);
  return values;
}

function reading(
  field: string,
  read: () => unknown,
  faults: { readonly error: DomainError; readonly fault: Fault }[],
  index?: number,
): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    for (const fault of faultsOf(error, field, index)) faults.push({ error, fault });
    return undefined;
  }
}

/** An input within an input gives each of its faults. */
function faultsOf(error: DomainError, field: string, index: number | undefined): Fault[] {
  if (error instanceof InvalidInput) return error.details?.['faults'] as Fault[];
  const { code, message, details } = error;
  return [{ code, message, field, ...(index !== undefined && { index }), ...details }];
}

function refuse(faults: readonly { readonly error: DomainError; readonly fault: Fault }[]): void {
  const [first] = faults;
  if (!first) return;
  if (faults.length === 1) throw first.error;
  throw new InvalidInput(
    first.error,
    faults.map(({ fault }) => fault),
  );
}
