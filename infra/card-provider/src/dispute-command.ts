/** The target state of a dispute. An `inquiry` of the bank takes no money; `open` after it does. */
export type DisputeCommand = 'inquiry' | 'inquiry-closed' | 'open' | 'won' | 'lost';
