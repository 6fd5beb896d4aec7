import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { returnUrlOf } from '../providers/return-url.ts';
import { accountPlace, payoutProvider, PayeeAccount } from './payee-account.ts';

export interface OpenPayoutAccountInput {
  readonly idempotencyKey: string;
  readonly returnUrl: string;
}

/**
 * Opens a person's account at the provider of payouts. Returns the page where the person identifies themselves and
 * enters their bank account; null if the provider needs nothing more. For an open account it returns a new page,
 * because each page works once. The provider is called between two units of work, under the same key each time, so that
 * a repetition after a crash opens no second account.
 * @throws {InvalidReturnUrl} @throws {NotOffered} @throws {ProviderUnavailable}
 */
export async function openPayoutAccount(
  work: UnitOfWork,
  { sealer, providers, returnOrigins }: Pick<Dependencies, 'sealer' | 'providers' | 'returnOrigins'>,
  person: Person,
  input: OpenPayoutAccountInput,
): Promise<string | null> {
  const returnUrl = returnUrlOf(returnOrigins, input.returnUrl);
  const provider = providers.of(payoutProvider);
  const id = await idempotent(
    work,
    person,
    { operation: 'openPayoutAccount', key: input.idempotencyKey, request: input },
    async (tx) => {
      const asked = PayeeAccount.asked(person.id, tx.now);
      return (await tx.insertIfAbsent(asked))
        ? asked.id
        : (await tx.get(PayeeAccount, { userId: person.id, provider: payoutProvider })).id;
    },
  );
  const open = await work.read(person, async (tx) => {
    const { account } = await tx.get(PayeeAccount, id, 'No account of yours');
    return account === null ? null : sealer.open(tx, accountPlace(id), account);
  });
  const { payee, onboarding } = await provider.openPayee({ key: id, returnUrl, payee: open });
  await keep(work, sealer, person, id, { payee, ready: onboarding === null });
  return onboarding;
}

async function keep(
  work: UnitOfWork,
  sealer: Dependencies['sealer'],
  person: Person,
  id: string,
  { payee, ready }: { payee: string; ready: boolean },
): Promise<void> {
  await work.run(person, async (tx) => {
    const mine = await tx.lock(PayeeAccount, id, 'No account of yours');
    if (mine.account === null) {
      mine.account = await sealer.seal(tx, { kind: 'person', id: person.id }, accountPlace(id), payee);
      mine.openedAt = tx.now;
    }
    mine.applyReadiness(ready, tx.now);
  });
}
