import type { TSchema } from '@sinclair/typebox';
import type { NotificationSource } from '../../src/notifications/notification-source.ts';
import type { TestPerson } from '../tribe-world.ts';

/** Real ids and times, by the names that events have for them. */
export type Things = Readonly<Record<string, string>>;

interface Filling {
  readonly things: Things;
  /** Each person of the example becomes the next of these. */
  readonly people: readonly TestPerson[];
  readonly now: Date;
}

/** The example of a line's contract with real people and things, and with times that are ahead. */
export function filledExample({ contract, only }: NotificationSource, { things, people, now }: Filling) {
  const known = new Map<unknown, string>();
  const personFor = (example: unknown): string => {
    const person = known.get(example) ?? people[known.size % people.length]!.id;
    known.set(example, person);
    return person;
  };
  const ahead = new Date(now.getTime() + 5 * 86_400_000).toISOString();

  const fill = (schema: TSchema, value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(schema['items'] as TSchema, item, name));
    if (typeof value === 'object' && value !== null) return fillAll(schema, value);
    if (schema['class'] === 'pseudonymous') return personFor(value);
    if (things[name] !== undefined) return things[name];
    return schema['format'] === 'date-time' ? ahead : value;
  };
  const fillAll = (schema: TSchema, value: object): Record<string, unknown> => {
    const properties = schema['properties'] as Readonly<Record<string, TSchema>>;
    return Object.fromEntries(
      Object.entries(value).map(([field, one]) => [field, fill(properties[field]!, one, field)]),
    );
  };
  return { ...fillAll(contract.schema, contract.example as object), ...only };
}
