/** Where the payer's words are sealed. */
export const descriptionOf = (id: string) => ({ table: 'payment_transaction', column: 'description', rowId: id });

/** Where the action that the payer's bank asks for is sealed. */
export const nextActionOf = (id: string) => ({ table: 'payment_transaction', column: 'next_action', rowId: id });
