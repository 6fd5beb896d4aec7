import { readInput } from '@kindred/service/read-input';
import { readName } from '@kindred/service/name';
import { readOptionalText } from '@kindred/service/text';

export type MicroDaoAccess = 'OPEN' | 'INVITATION_ONLY';

/** What a microDAO says of itself, and who can join it. */
export interface MicroDaoDetails {
  readonly name: string;
  readonly description: string | null;
  readonly access: MicroDaoAccess;
}

export interface MicroDaoDetailsInput {
  readonly name: string;
  readonly description?: string | null;
  readonly access?: MicroDaoAccess | null;
}

/** A null clears the description, and leaves the others as they are. */
export type MicroDaoChangeInput = {
  readonly [Name in keyof MicroDaoDetailsInput]?: MicroDaoDetailsInput[Name] | null;
};

/** @throws {InvalidText} */
export function readMicroDaoDetails({ name, description, access }: MicroDaoDetailsInput): MicroDaoDetails {
  return readInput({
    name: () => readMicroDaoName(name),
    description: () => readDescription(description ?? null),
    access: () => access ?? ('INVITATION_ONLY' as const),
  });
}

/**
 * Reads a change. What is left out stays as it is. A null clears the description, and leaves the others.
 * @throws {InvalidText}
 */
export function readMicroDaoChange(input: MicroDaoChangeInput): Partial<MicroDaoDetails> {
  const { name, description, access } = input;
  const read = readInput({
    name: () => (name == null ? undefined : readMicroDaoName(name)),
    description: () => (description === undefined ? undefined : readDescription(description)),
    access: () => access ?? undefined,
  });
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as Partial<MicroDaoDetails>;
}

const readMicroDaoName = (name: string) => readName(name, { field: 'name', maxLength: 60 });
const readDescription = (text: string | null) =>
  readOptionalText(text, { field: 'description', maxLength: 2_000, lines: true });
