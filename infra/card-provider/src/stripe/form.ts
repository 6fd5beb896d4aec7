import { invalid } from './faults.ts';

/** A request of Stripe's wire, once `a[b]=c` was read as what it means. */
export type Form = Readonly<Record<string, unknown>>;

export function text(form: Form, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function required(form: Form, name: string): string {
  const value = text(form, name);
  if (value === undefined) throw invalid('parameter_missing', `Missing required param: ${name}.`, name);
  return value;
}

export function whole(form: Form, name: string): number {
  const value = Number(required(form, name));
  if (!Number.isInteger(value) || value < 1 || value > 99_999_999)
    throw invalid('parameter_invalid_integer', `Invalid positive integer: ${name}`, name);
  return value;
}

/** Metadata and the like: a map of texts. */
export function texts(form: Form, name: string): Record<string, string> {
  const value = form[name];
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]))
    : {};
}

export function inner(form: Form, name: string): Form {
  const value = form[name];
  return typeof value === 'object' && value !== null ? (value as Form) : {};
}

export const flag = (form: Form, name: string): boolean => form[name] === 'true';
