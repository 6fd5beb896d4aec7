// Jest finds its reporters by path and reads them as JavaScript; jest.config.mjs has registered tsx by then.
export { default } from './src/reporter.ts';
