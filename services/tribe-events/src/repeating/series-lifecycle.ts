import { lifecycle } from '@kindred/contracts/lifecycle';

export const seriesStatuses = ['ACTIVE', 'ENDED'] as const;
export type SeriesStatus = (typeof seriesStatuses)[number];

/** A series that ended makes no more events. */
export const seriesLifecycle = lifecycle<SeriesStatus>({ ACTIVE: ['ENDED'], ENDED: [] });

/** Why a series ended, as its event says. */
export const seriesEndings = ['LAST_EVENT', 'ENDED_BY_HOST', 'AUTHOR_LEFT', 'TRIBE_DISSOLVED'] as const;
export type SeriesEnding = (typeof seriesEndings)[number];
