/**
 * Removes parameters with an empty value: the GraphQL over HTTP specification treats them as not given. The GraphQL
 * server would read them as an empty name, or as broken JSON.
 */
export function withoutEmptyParameters(url: string): string {
  return url.includes('=') ? url.replace(/(?<=[?&])(variables|operationName|extensions)=(&|$)/g, '') : url;
}

/** Removes an empty `operationName` from a body: clients without a name send one. */
export function dropEmptyName(body: unknown): void {
  if (typeof body === 'object' && body !== null && 'operationName' in body && body.operationName === '')
    delete body.operationName;
}
