import { isDeepStrictEqual } from 'node:util';
import { isDraft, type EventContract } from '@kindred/contracts/define-event';
import { incompatibilities } from './compatibility.ts';
import { everySchema, plainSchema } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Problem } from './problem.ts';

/** What was promised under a type, as `libs/contracts/published/<type>.json` keeps it. */
export interface Publication {
  type: string;
  topic: string;
  subject: string;
  /** Oldest first. Each is compatible with every other, so the order matters to readers of its history only. */
  revisions: Revision[];
}

export interface Revision {
  description: string;
  schema: JsonSchema;
  example: unknown;
}

/**
 * What stands between a contract and its publication, and the publication it would have when all problems are solved.
 */
export interface Comparison {
  /** Changes that must not be published. */
  refused: Problem[];
  /** Set when there is something to publish. */
  next?: Publication;
}

const publish = 'Run `npm run events -- check --write` and commit what it writes.';

/**
 * Compares a contract with everything published under its type. A draft is not published: it may become another at any
 * time.
 */
export function compare(contract: EventContract, published: Publication | undefined): Comparison {
  if (isDraft(contract)) return { refused: [] };
  const { type, topic, subject } = contract;
  const revision = revisionOf(contract);
  if (!published) return { refused: [], next: { type, topic, subject, revisions: [revision] } };

  const refused = [...addressChanges(contract, published), ...schemaChanges(contract, revision, published)];
  if (refused.length > 0) return { refused };

  const latest = published.revisions.at(-1);
  if (isDeepStrictEqual(latest, revision)) return { refused };
  // Other words for the same fields replace the latest revision: they promise nothing new.
  const earlier =
    latest && sameFields(latest.schema, revision.schema) ? published.revisions.slice(0, -1) : published.revisions;
  return { refused, next: { type, topic, subject, revisions: [...earlier, revision] } };
}

function revisionOf({ description, schema, example }: EventContract): Revision {
  const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
  const revision = { description, schema: { ...dialect, ...plainSchema(schema) }, example };
  return JSON.parse(JSON.stringify(revision)) as Revision;
}

function sameFields(one: JsonSchema, other: JsonSchema): boolean {
  const fields = (schema: JsonSchema) =>
    everySchema(schema)
      .map(({ path }) => path)
      .sort();
  return isDeepStrictEqual(fields(one), fields(other));
}

function addressChanges({ type, topic, subject }: EventContract, published: Publication): Problem[] {
  const problems: Problem[] = [];
  if (topic !== published.topic) {
    const what = `It moved from the topic ${published.topic} to ${topic}.`;
    problems.push({ about: type, what, remedy: 'Put it back; its readers are there.' });
  }
  if (subject !== published.subject) {
    problems.push({
      about: type,
      what: `Its subject was ${published.subject} and is now ${subject}: the order of its events would be lost.`,
      remedy: `Put it back, or define ${nextVersion(type)} beside it.`,
    });
  }
  return problems;
}

function schemaChanges({ type }: EventContract, revision: Revision, published: Publication): Problem[] {
  const perRevision = published.revisions.flatMap(({ schema }) => incompatibilities(schema, revision.schema));
  const said = new Map(perRevision.map(({ field, change }) => [`${field} ${change}`, field]));
  return [...said.keys()].map((what) => ({
    about: type,
    what: `${what}.`,
    remedy: `Put it back, or define ${nextVersion(type)} beside it. Only fields that are optional may come and go.`,
  }));
}

function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

/** That there is something to publish, said as a problem: what is on a topic must be in the repository first. */
export function unpublished({ type, revisions }: Publication, published: Publication | undefined): Problem {
  if (!published) return { about: type, what: 'It has no published version yet.', remedy: publish };
  const what = revisions.length > published.revisions.length ? 'Its fields' : 'Its words';
  return { about: type, what: `${what} differ from the published ones, and may.`, remedy: publish };
}

/** A publication whose contract is gone. */
export function disappeared({ type }: Publication): Problem {
  return {
    about: type,
    what: 'It is published but no contract defines it any more, so nobody could read the events that are on its topic.',
    remedy: 'Put the contract back. To retire it, stop publishing its events and let its description say so.',
  };
}
