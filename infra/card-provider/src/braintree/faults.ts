import type { Xml } from './xml.ts';

/** An answer of 422: what was wrong, and the transaction where one was made all the same. */
export class BraintreeRefusal extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly attribute = 'base',
    readonly transaction?: Xml,
  ) {
    super(message);
  }
}

/** A bare status, as for what does not exist. */
export class BraintreeStatusOnly extends Error {
  constructor(readonly status: 401 | 404) {
    super(String(status));
  }
}

export function faultXml({ message, code, attribute, transaction }: BraintreeRefusal, of: string): Xml {
  const errors = code === '' ? { each: 'error', of: [] } : { each: 'error', of: [{ code, attribute, message }] };
  return {
    errors: { errors: { each: 'error', of: [] }, [of]: { errors } },
    message,
    ...(transaction === undefined ? {} : { transaction }),
  };
}
