import { defineEvent, type DataOf } from './define-event.ts';
import { code, count, id, list, person, record } from './fields.ts';

/** What the topic of erasures is about, the same in every service. */
export const erasureTopic = "Answers to a person's request to be erased, one for each request.";

/**
 * The answer of one service to identity's `user.deletion-due`, under a type of its own such as
 * `payments.erasure.completed.v1`. Kinds and reasons are codes of the service's choosing rather than closed sets, so
 * that a service may come to keep another kind of thing without a new version; identity writes them on the person's
 * receipt.
 */
export function erasureCompleted(service: string) {
  return defineEvent({
    type: `${service}.erasure.completed.v1`,
    description:
      'This service erased a person, and says how much went and what it has to keep without telling who it was.',
    subject: 'requestId',
    data: {
      requestId: id('The request that identity announced as due.'),
      userId: person('Who was erased.'),
      erased: list(
        'How much was erased or made anonymous.',
        record({
          kind: code('What it was.'),
          count: count('How many of it.'),
        }),
      ),
      kept: list(
        'How much is kept, and why.',
        record({
          kind: code('What it is.'),
          count: count('How many of it.'),
          reason: code('Why it has to be kept.'),
        }),
      ),
    },
    example: {
      requestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f30',
      userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
      erased: [{ kind: 'ACCOUNT_OWNER', count: 1 }],
      kept: [{ kind: 'LEDGER_POSTING', count: 12, reason: 'BOOKKEEPING_DUTY' }],
    },
  });
}

/** What every such answer says, whichever service gives it. */
export type ErasureCompleted = DataOf<ReturnType<typeof erasureCompleted>>;
