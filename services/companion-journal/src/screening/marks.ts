import type { Place } from './identifier.ts';

/** Words that say what a number nearby is. A reference is one that identifies a thing: an order, a book, a release. */
export type MarkKind = 'PHONE' | 'IDENTITY' | 'REFERENCE' | 'SECRET' | 'ADDRESS' | 'EMAIL';

const words: Readonly<Record<MarkKind, string>> = {
  PHONE:
    '(?:my number|meine nummer|mon numéro|mi número|mi numero|il mio numero)(?= ?:| is| ist| lautet| est| es| è)|' +
    'phone|telephone|tel|mobile|cell|call|ring|text me|sms|fax|whatsapp|signal|telegram|telefon\\p{L}*|handy\\p{L}*|' +
    'mobil\\p{L}*|festnetz\\p{L}*|ruf\\p{L}*|anruf\\p{L}*|durchwahl|téléphone\\p{L}*|portable|appel\\p{L}*|joindre|' +
    'teléfono|telefono|móvil|movil|celular|llám\\p{L}*|llam\\p{L}*|cellulare|chiam\\p{L}*',
  IDENTITY:
    'ssn|nino|national insurance|social security|social insurance|sin number|tax id\\p{L}*|tax number|tax file|' +
    'id number|id card|identity|identification|national id|passport|personal number|personal code|nhs|aadhaar|bsn|' +
    'burgerservicenummer|rijksregister\\p{L}*|sofinummer|steuer-?id\\p{L}*|steuer\\p{L}*|idnr|sozialversicherung\\p{L}*|' +
    'versicherungsnummer|rentenversicherung\\p{L}*|svnr|ausweis\\p{L}*|personalausweis\\p{L}*|ahv\\p{L}*|sécu\\p{L}*|' +
    'sécurité sociale|nir|carte d.identité|identité|numéro fiscal|dni|nie|nif|identidad|seguridad social|documento|' +
    'codice fiscale|fiscale|identità|previdenza|pesel|personnummer\\p{L}*|fødselsnummer|cpr\\p{L}*|hetu|' +
    'henkilötunnus|cpf|contribuinte|oib|jmbg|egn|cnp|rodné|rodne|kimlik|isikukood|personenkennziffer',
  REFERENCE:
    'orders?|order no|invoice|tracking|parcel|shipment|isbn|issn|doi|ticket|booking|reservation|reference|serial|sku|' +
    'part no|item|article|version|release|build|firmware|chapter|section|clause|patent|case|bestell\\p{L}*|' +
    'rechnung\\p{L}*|sendung\\p{L}*|paket\\p{L}*|auftrag\\p{L}*|artikel\\p{L}*|aktenzeichen|vorgang\\p{L}*|kapitel|' +
    'abschnitt|seriennummer|commande|facture|colis|suivi|dossier|référence|chapitre|billet|pedido|factura|envío|' +
    'referencia|capítulo|versión|ordine|fattura|spedizione|riferimento|capitolo|versione|pratica',
  SECRET:
    'api[ _-]?key|access[ _-]?key|secret[ _-]?key|private[ _-]?key|secret|token|password|passwort|passphrase|bearer|' +
    'kennwort|schlüssel|mot de passe|jeton|contraseña|credentials?|zugangsdaten|chiave|clave|clé',
  ADDRESS: 'ip|ipv4|ipv6|ip-adresse|server|host|ping|ssh|dns|router|gateway|adresse ip|dirección ip|indirizzo ip',
  EMAIL:
    'e-?mails?|mail|mailto|write|reach|contact|address|schreib\\p{L}*|erreich\\p{L}*|adresse|courriel|mél|écri\\p{L}*|' +
    'correo|escríb\\p{L}*|escrib\\p{L}*|scriv\\p{L}*|posta|indirizzo|dirección',
};

const anyMark = new RegExp(
  `(?<![\\p{L}\\d])(?:${Object.entries(words)
    .map(([kind, alternatives]) => `(?<${kind}>${alternatives})`)
    .join('|')})(?![\\p{L}])`,
  'giu',
);

interface Mark extends Place {
  readonly kind: MarkKind;
}

const before = 48;
const after = 28;
/** An end of a sentence between a word and a number parts them. */
const sentenceEnd = /[.!?]\s+\p{Lu}|\n\n/u;

/** The marks of one text. They are looked for once, and only if a finder asks. */
export class Marks {
  readonly #text: string;
  #marks: readonly Mark[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The nearest mark of these kinds before the place; else the nearest that follows it in the same sentence. */
  near({ start, end }: Place, kinds: readonly MarkKind[]): MarkKind | null {
    const marks = (this.#marks ??= marksOf(this.#text));
    const next = firstFrom(marks, start);
    for (let at = next - 1; at >= 0; at -= 1) {
      const mark = marks[at];
      if (!mark || mark.end < start - before) break;
      if (kinds.includes(mark.kind) && mark.end <= start) return mark.kind;
    }
    for (let at = next; at < marks.length; at += 1) {
      const mark = marks[at];
      if (!mark || mark.start > end + after) return null;
      if (mark.start < end || !kinds.includes(mark.kind)) continue;
      return sentenceEnd.test(this.#text.slice(end, mark.start + 1)) ? null : mark.kind;
    }
    return null;
  }
}

function marksOf(text: string): Mark[] {
  return [...text.matchAll(anyMark)].map(({ 0: found, index, groups = {} }) => {
    const kind = (Object.keys(words) as MarkKind[]).find((each) => groups[each] !== undefined) ?? 'REFERENCE';
    return { kind, start: index, end: index + found.length };
  });
}

function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
