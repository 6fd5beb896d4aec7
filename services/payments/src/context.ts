import type { ServiceContext } from '@kindred/service/context';
import type { loaders } from './service.ts';

export type Context = ServiceContext<null, typeof loaders>;
