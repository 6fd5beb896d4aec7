import type { EventContract } from './define-event.ts';
import { isDateTime, isUuid } from './formats.ts';
import { InvalidEvent } from './invalid-event.ts';
import { parseId } from './uuid.ts';
import { assertReadable, assertWritable, isId, knownFields } from './validator.ts';

export { InvalidEvent } from './invalid-event.ts';

/** CloudEvents 1.0 in structured mode: the value of a message is the whole of it, so a reader needs nothing else. */
export interface CloudEvent<Data> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly type: string;
  /** The service that tells it, as a path: `/identity`. */
  readonly source: string;
  /** When it happened, RFC 3339. */
  readonly time: string;
  /** The id of the aggregate it happened to; also the key of the message. */
  readonly subject: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  /** The aggregate's version after it: strictly increasing for a subject, with gaps. */
  readonly aggregateversion: number;
  readonly data: Data;
}

export interface EventFacts<Data> {
  id: string;
  time: Date;
  aggregateVersion: number;
  data: Data;
}

/** Wraps data in its envelope. Throws InvalidEvent for what the contract does not allow, unknown fields included. */
export function toCloudEvent<Data>(contract: EventContract<Data>, facts: EventFacts<Data>): CloudEvent<Data> {
  const { id, time, aggregateVersion, data } = facts;
  assertWritable(contract, data);
  const event: CloudEvent<Data> = {
    specversion: '1.0',
    id,
    type: contract.type,
    source: `/${contract.service}`,
    time: time.toISOString(),
    subject: subjectOf(contract, data),
    datacontenttype: 'application/json',
    dataschema: contract.dataschema,
    aggregateversion: aggregateVersion,
    data,
  };
  assertEnvelope(contract, event);
  return event;
}

/**
 * Reads an event of this contract from a message's value. What the contract does not know, in the envelope or in the
 * data, is left out: a later writer may say more. Ids are read into lower case. Throws InvalidEvent for anything else
 * that is not as promised.
 */
export function parseEvent<Data>(contract: EventContract<Data>, value: string | CloudEvent<unknown>): CloudEvent<Data> {
  const event = withIdsRead(contract, typeof value === 'string' ? parseJson(contract, value) : value);
  assertEnvelope(contract, event);
  assertReadable(contract, event.data);
  const data = knownFields(contract.schema, event.data) as Data;
  if (event.subject !== subjectOf(contract, data)) {
    throw new InvalidEvent(contract.type, 'subject', `must be the same as data.${contract.subject}`);
  }
  const { specversion, id, type, source, time, subject, datacontenttype, dataschema, aggregateversion } = event;
  return { specversion, id, type, source, time, subject, datacontenttype, dataschema, aggregateversion, data };
}

/** Converts the envelope's ids to lower case. A value that is not an object is returned unchanged and refused later. */
function withIdsRead(contract: EventContract, event: CloudEvent<unknown>): CloudEvent<unknown> {
  if (typeof event !== 'object' || event === null) return event;
  const [id, subject] = [
    lowered(event.id),
    isId(contract.schema.properties[contract.subject]) ? lowered(event.subject) : event.subject,
  ];
  // Almost all events have ids in lower case already, and are not copied.
  return id === event.id && subject === event.subject ? event : { ...event, id, subject };
}

function lowered(text: string): string {
  return typeof text === 'string' ? (parseId(text) ?? text) : text;
}

function parseJson(contract: EventContract, value: string): CloudEvent<unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    // The parser's own message quotes the text, which must not reach a log.
    throw new InvalidEvent(contract.type, 'value', 'must be JSON');
  }
  return parsed as CloudEvent<unknown>;
}

function assertEnvelope(contract: EventContract, event: CloudEvent<unknown>): void {
  const refuse = (field: string, expectation: string): never => {
    throw new InvalidEvent(contract.type, field, expectation);
  };
  if (typeof event !== 'object' || event === null) refuse('value', 'must be a CloudEvent in JSON');
  if (event.specversion !== '1.0') refuse('specversion', "must be '1.0'");
  if (event.type !== contract.type) refuse('type', `must be '${contract.type}'`);
  if (typeof event.id !== 'string' || !isUuid(event.id)) refuse('id', 'must be a UUID');
  if (typeof event.source !== 'string' || event.source === '') refuse('source', 'must name the service that tells it');
  if (typeof event.time !== 'string' || !isDateTime(event.time)) refuse('time', 'must be a time in RFC 3339');
  if (event.datacontenttype !== 'application/json') refuse('datacontenttype', "must be 'application/json'");
  if (typeof event.dataschema !== 'string' || event.dataschema === '')
    refuse('dataschema', 'must be the URI of a schema');
  if (!Number.isSafeInteger(event.aggregateversion) || event.aggregateversion < 1) {
    refuse('aggregateversion', 'must be a whole number from 1 on');
  }
}

function subjectOf(contract: EventContract, data: unknown): string {
  return (data as Record<string, string>)[contract.subject] ?? '';
}
