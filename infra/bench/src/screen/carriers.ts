import type { IdentifierKind } from '@kindred/companion-journal/screening/identifier';

/** Sentences of five languages with a place for an identifier: half say what it is, half do not. */
export interface Carriers {
  readonly announced: readonly string[];
  readonly bare: readonly string[];
}

const bare = [
  'I wrote it on a note: {} and then we went home.',
  'Then he said {}, and I did not know what to answer.',
  'Auf dem Zettel stand {}, mehr nicht.',
  'Sie hat mir {} gegeben, und seitdem denke ich daran.',
  'Il m’a laissé {} avant de partir hier soir.',
  'Sur le papier il y avait {}, rien de plus.',
  'Me dejó {} antes de irse, y no he dormido.',
  'En la nota ponía {} y nada más.',
  'Mi ha lasciato {} prima di andare via.',
  'Sul foglio c’era scritto {}, e basta.',
];

export const carriers: Readonly<Record<IdentifierKind, Carriers>> = {
  EMAIL: {
    bare,
    announced: [
      'You can write to me at {} whenever you like.',
      'Meine E-Mail-Adresse ist {} und ich lese sie abends.',
      'Mon adresse de courriel est {} si tu veux.',
      'Mi correo es {} y lo miro cada noche.',
      'La mia e-mail è {} e la leggo la sera.',
    ],
  },
  PHONE: {
    bare,
    announced: [
      'My phone number is {}, call me when she is asleep.',
      'Please call {} and ask for my brother.',
      'Du erreichst mich unter der Telefonnummer {} am Abend.',
      'Meine Handynummer ist {}, ruf nach der Arbeit an.',
      'Mon téléphone : {}, appelle-moi demain.',
      'Tu peux m’appeler au {} après le dîner.',
      'Mi teléfono es {}, llámame cuando puedas.',
      'Mi móvil es el {} por si acaso.',
      'Il mio telefono è {}, chiamami stasera.',
      'Il mio cellulare: {} se hai bisogno.',
    ],
  },
  CARD: {
    bare,
    announced: [
      'I gave them my credit card {} and regret it.',
      'Meine Kreditkarte {} wurde gesperrt, seitdem schlafe ich schlecht.',
      'Ma carte bancaire {} a été volée hier.',
      'Mi tarjeta {} ya no funciona desde ayer.',
      'La mia carta {} non funziona più da ieri.',
    ],
  },
  IBAN: {
    bare,
    announced: [
      'Send the money to {} before Friday, please.',
      'Mein Konto ist {}, überweise es bitte bald.',
      'Mon IBAN est {} pour le virement.',
      'Mi cuenta es {} para la transferencia.',
      'Il mio conto è {} per il bonifico.',
    ],
  },
  NATIONAL_ID: {
    bare,
    announced: [
      'My national id is {} and I wrote it everywhere.',
      'Meine Steuer-ID lautet {} und steht auf jedem Brief.',
      'Mon numéro fiscal est {} depuis toujours.',
      'Mi documento es {} y lo he perdido.',
      'Il mio codice fiscale è {} e non lo ricordo mai.',
    ],
  },
  IP_ADDRESS: {
    bare,
    announced: [
      'He found my IP address {} in the log.',
      'Meine IP-Adresse ist {} seit gestern.',
      'Mon adresse IP est {} à la maison.',
      'Mi dirección IP es {} en casa.',
      'Il mio indirizzo IP è {} a casa.',
    ],
  },
  KEY: {
    bare,
    announced: [
      'I pasted the API key {} into the wrong window.',
      'Das Token {} stand im Chat, und alle haben es gesehen.',
      'J’ai publié le jeton {} par erreur.',
      'Publiqué el token {} por error.',
      'Ho pubblicato la chiave {} per sbaglio.',
    ],
  },
};
