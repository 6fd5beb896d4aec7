/**
 * To which state a dispute is brought. `inquiry` is a bank's question that takes no money; `open` after it takes the
 * money.
 */
export type DisputeCommand = 'inquiry' | 'inquiry-closed' | 'open' | 'won' | 'lost';
