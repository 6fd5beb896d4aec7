import { createHash } from 'node:crypto';
import { NotFound } from '@kindred/contracts/domain-error';
import { parseId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { callerPrefix } from '@kindred/service/http/caller-prefix';
import type { ServiceContext } from '@kindred/service/service-context';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { RequestLimit } from '../request-limit.ts';
import { hashOf } from '../secrets.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { readCalendar } from './calendar-events.ts';
import { calendarText } from './calendar-text.ts';
import { CalendarReadTooOften } from './refusals.ts';

const hourMs = 3_600_000;
/** Calendars read once in a few minutes at most. Several programs may share one address. */
const readsOfFeed = 60;
/** Wrong addresses that one caller may try. */
const wrongOfCaller = 60;

/**
 * `GET /calendar/:id/:secret.ics`: a person's events for calendars, which send no token: the secret stands for it. An
 * address that was revoked and one that never was get the same answer. Calendars reach it through the gateway.
 */
export function feedRoute(app: FastifyInstance, _: Dependencies, { work }: Pick<ServiceContext, 'work'>): void {
  const tooOften = (availableAt: Date) => new CalendarReadTooOften(availableAt);
  const reads = new RequestLimit(readsOfFeed, hourMs, tooOften);
  const wrong = new RequestLimit(wrongOfCaller, hourMs, tooOften);
  app.get<{ Params: { id: string; file: string } }>('/calendar/:id/:file', async (request, reply) => {
    const caller = callerPrefix(request.ip);
    wrong.refuseIfSpent(caller, work.now);
    const feed = await findFeed(work, request.params);
    if (!feed) {
      wrong.count(caller, work.now);
      throw new NotFound('No calendar');
    }
    reads.refuseIfSpent(feed.id, work.now);
    reads.count(feed.id, work.now);
    const entries = await work.read({ role: 'person', id: feed.userId }, readCalendar);
    const text = calendarText(entries);
    const tag = tagOf(text);
    // `private` keeps it out of shared caches, `no-cache` has each reader ask whether it still is the same.
    reply.header('cache-control', 'private, no-cache').header('etag', tag);
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(text);
  });
}

async function findFeed(work: UnitOfWork, params: { readonly id: string; readonly file: string }) {
  const id = parseId(params.id);
  const [, secret] = /^([\w-]{43})\.ics$/.exec(params.file) ?? [];
  if (id === null || secret === undefined) return null;
  return work.read(job(), (tx) => tx.findOne(CalendarFeed, { id, secretHash: hashOf(secret) }));
}

/** Weak, because the gateway may compress the text. */
function tagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** RFC 9110: tags are compared without `W/`. */
function isKnown(header: string | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag)));
}
