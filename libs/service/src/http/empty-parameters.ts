/**
 * The URL without the parameters that were given as nothing, which by the GraphQL over HTTP specification is to say
 * that they were not given. The GraphQL server would read them as the empty name, and as broken JSON.
 */
export function withoutEmptyParameters(url: string): string {
  return url.includes('=') ? url.replace(/(?<=[?&])(variables|operationName|extensions)=(&|$)/g, '') : url;
}

/** The same for a body: clients that have no operation name send an empty one. */
export function dropEmptyName(body: unknown): void {
  if (typeof body === 'object' && body !== null && 'operationName' in body && body.operationName === '')
    delete body.operationName;
}
