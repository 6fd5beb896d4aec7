/** Values as Braintree's XML says them; a list knows what its entries are called. */
export type Xml = string | number | boolean | null | Date | XmlList | { readonly [name: string]: Xml };
export interface XmlList {
  readonly each: string;
  readonly of: readonly Xml[];
  readonly collection?: Record<string, number>;
}

/** A document with one root. Types stand in attributes, by which Braintree's clients read them back. */
export function xml(root: string, value: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}`;
}

function element(name: string, value: Xml): string {
  const tag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');
  if (value === null) return `<${tag} nil="true"/>`;
  if (typeof value === 'boolean') return `<${tag} type="boolean">${value}</${tag}>`;
  if (typeof value === 'number') return `<${tag} type="integer">${value}</${tag}>`;
  if (value instanceof Date) return `<${tag} type="datetime">${value.toISOString().replace(/\.\d+Z$/, 'Z')}</${tag}>`;
  if (typeof value === 'string') return `<${tag}>${escaped(value)}</${tag}>`;
  if (isList(value)) return list(tag, value);
  return `<${tag}>${Object.entries(value)
    .map(([key, one]) => element(key, one))
    .join('')}</${tag}>`;
}

function list(tag: string, { each, of, collection }: XmlList): string {
  const entries = of.map((one) => element(each, one)).join('');
  if (!collection) return `<${tag} type="array">${entries}</${tag}>`;
  return `<${tag} type="collection">${Object.entries(collection)
    .map(([key, one]) => element(key, one))
    .join('')}${entries}</${tag}>`;
}

function isList(value: object): value is XmlList {
  return 'each' in value && 'of' in value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
