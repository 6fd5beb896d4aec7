// Runs once before all test files. jest.config.mjs has registered tsx by then.
export { default } from './src/prepare-machine.ts';
