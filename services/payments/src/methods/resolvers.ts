import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { methodLoaders } from './loaders.ts';
import type { Context } from '../context.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import { nextActionIn } from '../providers/outcome.ts';
import { listMethods } from './list-methods.ts';
import type { PaymentMethod } from './payment-method.ts';
import { removePaymentMethod } from './remove-payment-method.ts';
import { setDefaultPaymentMethod } from './set-default-payment-method.ts';

async function methodOf(
  id: string,
  { loaders }: Pick<Context<typeof methodLoaders>, 'loaders'>,
): Promise<PaymentMethod> {
  const method = await loaders.paymentMethod.load(id);
  if (!method) throw new NotFound('No method of yours');
  return method;
}

export const methodResolvers: Resolvers<Context<typeof methodLoaders>> = {
  Mutation: {
    addPaymentMethod: async (_, { input }, context) =>
      methodOf(await addPaymentMethod(context.work, context.dependencies, context.freshPerson(), input), context),
    setDefaultPaymentMethod: async (_, { input: { methodId } }, context) =>
      methodOf(await setDefaultPaymentMethod(context.work, context.person(), methodId), context),
    removePaymentMethod: async (_, { input: { methodId } }, context) =>
      methodOf(await removePaymentMethod(context.work, context.dependencies, context.freshPerson(), methodId), context),
  },
  User: {
    paymentMethods: ({ id }, args, { reads, cursors, caller }) =>
      ownOnly(caller, id, () => listMethods(reads, cursors, id, args)),
  },
  PaymentMethod: {
    __resolveReference: ({ id }, { loaders }) => loaders.paymentMethod.load(id),
    user: ({ userId }) => ({ id: userId }),
    expires: ({ expiresMonth: month, expiresYear: year }) => (month === null || year === null ? null : { month, year }),
    failureReason: ({ reason }) => reason,
    nextAction: async (method, _, { loaders }) => nextActionIn(await loaders.methodAction.load(method)),
  },
};
