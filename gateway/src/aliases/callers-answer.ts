import { GraphQLError } from 'graphql';
import type { ExecutionAnswer } from '../execution/executor.ts';

/** Puts the caller's aliases back: in the data, in the paths of errors and in their messages. */
export function callersAnswer(answer: ExecutionAnswer, callersName: ReadonlyMap<string, string>): ExecutionAnswer {
  const { data, errors, extensions } = answer;
  const names = new RegExp([...callersName.keys()].join('|'), 'g');
  const words = (message: string) => message.replace(names, (name) => callersName.get(name) ?? name);
  const place = (path: readonly (string | number)[] | undefined) =>
    path?.map((key) => (typeof key === 'string' ? (callersName.get(key) ?? key) : key));
  const { valueCompletion } = extensions ?? {};
  return {
    ...answer,
    ...(data && { data: renamed(data, callersName) as typeof data }),
    ...(errors && { errors: errors.map((error) => renamedError(error, words, place)) }),
    ...(Array.isArray(valueCompletion) && {
      extensions: {
        ...extensions,
        valueCompletion: valueCompletion.map((error: GraphQLError) => renamedError(error, words, place)),
      },
    }),
  };
}

function renamedError(
  error: GraphQLError,
  words: (message: string) => string,
  place: (path: GraphQLError['path']) => GraphQLError['path'],
): GraphQLError {
  const { message, path, nodes, source, positions, originalError, extensions } = error;
  return new GraphQLError(words(message), { nodes, source, positions, path: place(path), originalError, extensions });
}

/** Keys keep their order, which is that of the operation. */
function renamed(value: unknown, callersName: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, callersName));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [callersName.get(name) ?? name, renamed(inner, callersName)]),
  );
}
