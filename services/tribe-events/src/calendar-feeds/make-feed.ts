import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { hashOf, newSecret } from '../secrets.ts';
import { CalendarFeed } from './calendar-feed.ts';
import { TooManyCalendarFeeds } from './refusals.ts';

const most = 3;

/** Makes a feed. Its address has a secret and is returned once. @throws {TooManyCalendarFeeds} */
export function makeFeed(work: UnitOfWork, person: Person, publicUrl: string, input: { readonly name: string }) {
  const name = readText(input.name, { field: 'name', maxLength: 60 });
  const secret = newSecret();
  return work.run(person, async (tx) => {
    await lockName(tx, `calendar feeds of ${person.id}`);
    if ((await tx.countUpTo(CalendarFeed, { userId: person.id }, most)) >= most) throw new TooManyCalendarFeeds(most);
    const feed = tx.add(CalendarFeed.make(person.id, name, hashOf(secret), tx.now));
    return { feed, address: addressOf(publicUrl, feed.id, secret) };
  });
}

/** @throws {NotFound} the same for a feed of another person */
export function revokeFeed(work: UnitOfWork, person: Person, { feedId }: { readonly feedId: string }): Promise<void> {
  return work.run(person, async (tx) => {
    tx.remove(await tx.get(CalendarFeed, { id: feedId, userId: person.id }, 'No calendar feed of yours'));
  });
}

function addressOf(publicUrl: string, feedId: string, secret: string): string {
  return `${publicUrl.replace(/\/$/, '')}/calendar/${feedId}/${secret}.ics`;
}
