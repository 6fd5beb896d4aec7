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
 * Opens a person's account at the provider that pays people out, and gives the page where they tell it who they are and
 * where their money goes; null where there is nothing to tell. One that is open is shown the way to again: such pages
 * are good once. The provider is asked between two units of work, under a key that stays the same, so that whoever is
 * killed on the way opens no second one.
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
