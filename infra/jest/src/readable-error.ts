/**
 * The error as jest-light-runner can print it: it prints `stack` and nothing else. A stack is made with the error. It
 * lacks what was added to the message later, and it lacks causes.
 */
export function readableError(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(`thrown: ${String(thrown)}`);
  const stack = error.stack ?? '';
  const whole = stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${framesOf(stack)}`;
  const causes = [error.cause, ...(error instanceof AggregateError ? error.errors : [])].filter(
    (cause): cause is Error => cause instanceof Error,
  );
  const told = [whole, ...causes.map((cause) => `caused by: ${readableError(cause).stack}`)].join('\n');
  const readable = new Error(error.message);
  readable.name = error.name;
  readable.stack = told;
  return readable;
}

function framesOf(stack: string): string {
  const first = stack.search(/^ {4}at /m);
  return first < 0 ? '' : stack.slice(first);
}
