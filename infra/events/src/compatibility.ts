import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './json-schema.ts';

/** One way in which two schemas of an event do not get on. */
export interface Incompatibility {
  field: string;
  change: string;
}

/** Keywords that say what a value means rather than what it may be, and those that have a rule of their own below. */
const comparedElsewhere = new Set([
  '$schema',
  '$id',
  'description',
  'type',
  'class',
  'enum',
  'items',
  'properties',
  'required',
]);

/**
 * What keeps two schemas from being compatible in both directions: a reader of either must be able to read what was
 * written under the other. Since readers ignore fields they do not know, that leaves one thing free: fields that are
 * optional may come and go. Everything else about a field stays as it was published; even a wider number or one more
 * code is refused, because a reader of the old schema would refuse the event.
 *
 * Over all published versions (FULL_TRANSITIVE) this is asked for each of them: an optional field that went must not
 * come back as something else, for events of both kinds may be on one topic.
 */
export function incompatibilities(before: JsonSchema, after: JsonSchema, path = ''): Incompatibility[] {
  const field = path || 'data';
  if (before.type !== after.type) return [{ field, change: `was of type ${before.type} and is now ${after.type}` }];
  return [
    ...classChanges(before, after, field),
    ...enumChanges(before, after, field),
    ...constraintChanges(before, after, field),
    ...itemChanges(before, after, path),
    ...propertyChanges(before, after, path),
  ];
}

function classChanges(before: JsonSchema, after: JsonSchema, field: string): Incompatibility[] {
  if (before.class === after.class) return [];
  const change = `was of class ${before.class} and is now ${after.class}, which would disclose or hide what was written before`;
  return [{ field, change }];
}

function enumChanges(before: JsonSchema, after: JsonSchema, field: string): Incompatibility[] {
  if (!before.enum && !after.enum) return [];
  if (!before.enum) return [{ field, change: 'was open and is now a closed set of codes' }];
  if (!after.enum) return [{ field, change: 'was a closed set of codes and is now open' }];
  const gained = after.enum.filter((value) => !before.enum?.includes(value));
  const lost = before.enum.filter((value) => !after.enum?.includes(value));
  return [
    ...gained.map((value) => ({ field, change: `may now be ${value}, which readers until now refuse` })),
    ...lost.map((value) => ({ field, change: `may no longer be ${value}, which was written until now` })),
  ];
}

function constraintChanges(before: JsonSchema, after: JsonSchema, field: string): Incompatibility[] {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keywords
    .filter((keyword) => !comparedElsewhere.has(keyword) && !isDeepStrictEqual(before[keyword], after[keyword]))
    .map((keyword) => ({
      field,
      change: `had ${keyword} ${said(before[keyword])} and now has ${said(after[keyword])}`,
    }));
}

function said(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

function itemChanges(before: JsonSchema, after: JsonSchema, path: string): Incompatibility[] {
  if (!before.items && !after.items) return [];
  return incompatibilities(before.items ?? {}, after.items ?? {}, `${path}[]`);
}

function propertyChanges(before: JsonSchema, after: JsonSchema, path: string): Incompatibility[] {
  const names = new Set([...Object.keys(before.properties ?? {}), ...Object.keys(after.properties ?? {})]);
  return [...names].flatMap((name) => propertyChange(name, before, after, path ? `${path}.${name}` : name));
}

function propertyChange(name: string, before: JsonSchema, after: JsonSchema, field: string): Incompatibility[] {
  const old = before.properties?.[name];
  const current = after.properties?.[name];
  const wasRequired = before.required?.includes(name) ?? false;
  const isRequired = after.required?.includes(name) ?? false;
  if (!old) return isRequired ? [{ field, change: 'is new and required, but events without it are on the topic' }] : [];
  if (!current) return wasRequired ? [{ field, change: 'is gone, but was required: its readers count on it' }] : [];
  const requirement = wasRequired === isRequired ? [] : [{ field, change: requirementChange(isRequired) }];
  return [...requirement, ...incompatibilities(old, current, field)];
}

function requirementChange(isRequired: boolean): string {
  return isRequired
    ? 'was optional and is now required, but events without it are on the topic'
    : 'was required and is now optional, but its readers count on it';
}
