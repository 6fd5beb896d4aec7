import { blockTables } from '@kindred/identity-client/blocks/block-tables';

/** Pairs of people with a block between them, as identity answers. */
export const up = blockTables('messaging_agents_app', '');

export const down = ['blocked_pair', 'tie_to_ask', 'blocks_asked'].map((table) => `DROP TABLE ${table}`);
