import type { ApolloServerPlugin } from '@apollo/server';
import { measureOperations } from '../limits/operation-size.ts';
import type { RequestContext } from '../requests/request-context.ts';
import type { OperationAdmission } from './operation-admission.ts';

/** Charges a new operation for its planning, and an invalid one for its length. */
export function admissionPlugin(admission: OperationAdmission): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, contextValue: { newOperation } }) {
        const measured = newOperation && measureOperations(document).find((each) => each.operation === operation);
        if (newOperation && measured) admission.plan(newOperation, measured.size.planCost);
      },
      async willSendResponse({ contextValue: { newOperation } }) {
        if (newOperation) admission.leave(newOperation);
      },
    }),
  };
}
