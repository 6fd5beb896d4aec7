// Jest finds its runner by path and reads it as JavaScript; jest.config.mjs has registered tsx by then.
export { default } from './src/runner.ts';
