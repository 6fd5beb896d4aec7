import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { unauthenticated } from '../unauthenticated.ts';
import { limitKey, spendLimit, type Limit } from '../limits/limits.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { newOneTimeToken } from '../tokens/one-time-token.ts';
import { LetterRequest, type LetterKind } from './letter-request.ts';
import { OneTimeToken } from './one-time-token.ts';
import { User } from './user.ts';

const batch = 20;

/** Looks who is behind the addresses that were asked about, and writes to those who are there. */
export const answerLetterRequests: Job<Dependencies> = {
  name: 'answer-letter-requests',
  everyMs: 500,
  async run({ work, dependencies }) {
    let answered: number;
    do {
      answered = await work.run(unauthenticated, async (tx) => {
        const waiting = await tx.find(
          LetterRequest,
          {},
          { order: { id: 'ASC' }, take: batch, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } },
        );
        for (const request of waiting) {
          tx.remove(request);
          await answers[request.kind](tx, dependencies, request);
        }
        return waiting.length;
      });
    } while (answered === batch);
  },
};

type Answer = (tx: Transaction, dependencies: Dependencies, request: LetterRequest) => Promise<void>;

const answers: Readonly<Record<LetterKind, Answer>> = {
  async RESET_PASSWORD(tx, dependencies, { email }) {
    const owner = await provenOwner(tx, email);
    if (!owner || !(await spendMailLimit(tx, dependencies, dependencies.limits.resetMailsOfAddress, email))) return;
    const { token } = await issue(tx, 'RESET_PASSWORD', owner);
    await post(tx, dependencies, { kind: 'RESET_PASSWORD', to: email, token });
  },
  async SIGN_IN_LOCKED(tx, dependencies, { email }) {
    const owner = await provenOwner(tx, email);
    if (!owner) return;
    const { token } = await issue(tx, 'UNLOCK_SIGN_IN', owner);
    await post(tx, dependencies, { kind: 'SIGN_IN_LOCKED', to: email, token });
  },
  async CONFIRM_NEW_ADDRESS(tx, dependencies, { email, userId }) {
    const person = userId ? await tx.lockOne(User, userId) : null;
    if (person?.status !== 'ACTIVE' || (await provenOwner(tx, email))) return;
    if (!(await spendMailLimit(tx, dependencies, dependencies.limits.proofMailsOfAddress, email))) return;
    const { token } = await issue(tx, 'CHANGE_EMAIL', person, { email });
    await post(tx, dependencies, { kind: 'CONFIRM_NEW_ADDRESS', to: email, token });
  },
};

/** Whoever proved this address: an account that is only asked for has no owner yet. */
async function provenOwner(tx: Transaction, email: string): Promise<User | null> {
  const user = await tx.lockOne(User, { email });
  return user?.isVerified ? user : null;
}

function spendMailLimit(tx: Transaction, dependencies: Dependencies, limit: Limit, email: string): Promise<boolean> {
  return spendLimit(tx, limit, limitKey(dependencies.secret, 'address', email));
}

async function issue(
  tx: Transaction,
  purpose: 'RESET_PASSWORD' | 'UNLOCK_SIGN_IN' | 'CHANGE_EMAIL',
  { id }: User,
  payload = {},
) {
  const issued = newOneTimeToken(purpose, tx.now);
  tx.add(OneTimeToken.of(id, issued, tx.now, payload));
  return issued;
}
