import { Type } from '@sinclair/typebox';
import type { TObject, TProperties } from '@sinclair/typebox';
import type { DataOfFields } from './fields.ts';

/**
 * What a service promises to tell the world. Made by `defineEvent`; its JSON form is kept in `published/`, unless it is
 * a draft.
 */
export interface EventContract<Data = unknown> {
  readonly type: string;
  readonly service: string;
  readonly aggregate: string;
  /** 0 for a draft, which promises nothing yet. */
  readonly version: number;
  readonly topic: string;
  readonly description: string;
  /** The name of the data field that is the aggregate's id: the event's `subject`, and the key of its message. */
  readonly subject: string;
  /** The JSON Schema of `data`. Each field has a `description` and a `class`. */
  readonly schema: TObject;
  readonly example: Data;
  readonly dataschema: string;
}

/** The data that events of a contract carry: `DataOf<typeof userVerified>`. */
export type DataOf<Contract> = Contract extends EventContract<infer Data> ? Data : never;

export interface EventDefinition<Fields extends TProperties> {
  /** `service.aggregate.what-happened.vN`, such as `identity.user.verified.v1`; `v0` for a draft. */
  type: string;
  description: string;
  subject: keyof Fields & string;
  data: Fields;
  example: NoInfer<DataOfFields<Fields>>;
}

const typePattern = /^([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:-[a-z]+)*)\.v(0|[1-9]\d*)$/;

/**
 * Whether a contract is a draft: its readers wrote it for a service that does not publish the event yet. It may change
 * in any way until that service adopts it as version 1. Until then only tests publish its events.
 */
export function isDraft({ version }: Pick<EventContract, 'version'>): boolean {
  return version === 0;
}

/**
 * Defines the contract of one type of event. Topic, aggregate and version follow from the type, so that none can differ
 * from it. Throws at once on a type of another form, because nothing sensible could follow from it.
 */
export function defineEvent<Fields extends TProperties>(
  definition: EventDefinition<Fields>,
): EventContract<DataOfFields<Fields>> {
  const { type, description, subject, data, example } = definition;
  const [, service, aggregate, , version] = typePattern.exec(type) ?? [];
  if (!service || !aggregate || !version) {
    throw new Error(
      `Event type '${type}' must read service.aggregate.what-happened.vN, such as identity.user.verified.v1.`,
    );
  }
  return {
    type,
    service,
    aggregate,
    version: Number(version),
    topic: `kindred.${service}.${aggregate}`,
    description,
    subject,
    schema: Type.Object<TProperties>(data, { $id: `urn:kindred:event:${type}` }),
    example,
    dataschema: `urn:kindred:event:${type}`,
  };
}
