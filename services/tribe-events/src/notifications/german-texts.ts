import type { NotificationKind } from './notification-kinds.ts';
import type { Text } from './notification-text.ts';

/** German texts. English ones stand for kinds without. */
export const german: Readonly<Partial<Record<NotificationKind, Text>>> = {
  TRIBE_INVITED: { title: 'Eine Einladung in einen Tribe', body: 'Ein Platz ist für dich frei, bis du antwortest.' },
  TRIBE_JOIN_REQUESTED: (times) => ({
    title: times === 1 ? 'Jemand möchte in deinen Tribe' : `${times} Menschen möchten in deinen Tribe`,
    body: 'Nimm an oder lehne ab, bevor die Anfrage verfällt.',
  }),
  TRIBE_JOIN_ACCEPTED: { title: 'Du bist dabei', body: 'Deine Anfrage an einen Tribe wurde angenommen.' },
  TRIBE_JOIN_DECLINED: { title: 'Diesmal nicht', body: 'Deine Anfrage an einen Tribe wurde abgelehnt.' },
  TRIBE_MEMBER_JOINED: (times) => ({
    title: times === 1 ? 'Ein neues Mitglied' : `${times} neue Mitglieder`,
    body: 'Dein Tribe ist gewachsen. Sag hallo.',
  }),
  TRIBE_HANDED_OVER: { title: 'Du leitest einen Tribe', body: 'Die Rolle des Gründers ist jetzt deine.' },
  TRIBE_ACTIVE: { title: 'Dein Tribe ist aktiv', body: 'Er hat genug Mitglieder, und es geschieht etwas.' },
  TRIBE_AT_RISK: {
    title: 'Dein Tribe braucht dich',
    body: 'Es war eine Weile still, oder er hat weniger als vier Mitglieder. Ein Plan oder ein paar Worte helfen.',
  },
  TRIBE_INACTIVE: { title: 'Dein Tribe schläft', body: 'Er ruht, bis seine Mitglieder etwas zusammen tun.' },
  TRIBE_DISSOLVED: { title: 'Ein Tribe ist zu Ende', body: 'Einer deiner Tribes wurde aufgelöst.' },
  TRIBE_PROPOSED: { title: 'Eine Gruppe, die passen könnte', body: 'Sieh nach, wer dabei ist, und ob du möchtest.' },
  GOAL_COMPLETED: { title: 'Ein Ziel ist erreicht', body: 'Dein Tribe hat geschafft, was er sich vorgenommen hat.' },
  CHALLENGE_PROPOSED: {
    title: 'Eine Aufgabe für deinen Tribe',
    body: 'Jedes Mitglied kann sie annehmen oder ablehnen.',
  },
  PROMPT_ASKED: { title: 'Eine Frage an deinen Tribe', body: 'Sie steht im Chat. Ein paar Worte genügen.' },
  EVENT_SCHEDULED: { title: 'Ein neues Treffen', body: 'Dein Tribe hat etwas vor. Kommst du?' },
  EVENT_CHANGED: { title: 'Ein Treffen hat sich geändert', body: 'Zeit, Ort oder Kosten sind jetzt anders.' },
  EVENT_CANCELLED: {
    title: 'Ein Treffen fällt aus',
    body: 'Ein Treffen, zu dem du gebeten warst, findet nicht statt.',
  },
  EVENT_PLACE_GIVEN: { title: 'Du hast einen Platz', body: 'Du bist von der Warteliste nachgerückt.' },
  EVENT_PLACE_LAPSED: {
    title: 'Dein Platz ist weg',
    body: 'Ein Platz bei einem Treffen wurde nicht rechtzeitig bezahlt.',
  },
  EVENT_IN_A_WEEK: { title: 'Ein Treffen in einer Woche', body: 'Du kommst oder kommst vielleicht. Gilt das noch?' },
  EVENT_IN_A_DAY: {
    title: 'Ein Treffen in einem Tag',
    body: 'Du kommst oder kommst vielleicht. Sieh nach, wo es ist.',
  },
  EVENT_IN_THREE_HOURS: { title: 'Ein Treffen in drei Stunden', body: 'Es beginnt bald.' },
  EVENT_ANSWER_NEEDED: {
    title: 'Kommst du?',
    body: 'Ein Treffen beginnt in weniger als einer Woche, und du hast nicht geantwortet.',
  },
  EVENT_SUGGESTED: { title: 'Eine Idee für deinen Tribe', body: 'Jedes Mitglied kann einen Plan daraus machen.' },
  SUGGESTION_ACCEPTED: {
    title: 'Aus einer Idee wird ein Plan',
    body: 'Ein Mitglied hat aus einem Vorschlag einen Entwurf gemacht.',
  },
  SERIES_STARTED: { title: 'Ein Treffen wiederholt sich', body: 'Dein Tribe trifft sich jetzt regelmäßig.' },
  SERIES_ENDED: { title: 'Eine Reihe ist zu Ende', body: 'Es werden keine weiteren Treffen daraus geplant.' },
  MEDIA_ADDED: (times) => ({
    title: times === 1 ? 'Ein neues Bild oder Video' : `${times} neue Bilder und Videos`,
    body: 'Sieh, was dein Tribe zu einem Treffen hinzugefügt hat.',
  }),
  POLL_OPENED: { title: 'Wann kannst du?', body: 'Dein Tribe sucht eine Zeit. Sag, welche dir passen.' },
  POLL_CLOSED: { title: 'Eine Zeit ist gefunden', body: 'Die Umfrage zu den Zeiten ist zu Ende.' },
  HIVE_ACTIVATED: { title: 'Dein Hive beginnt', body: 'Genug Menschen haben zugesagt.' },
  HIVE_LAPSED: { title: 'Ein Hive kam nicht zustande', body: 'Bis zum Ende der Frist haben zu wenige zugesagt.' },
  HIVE_CLOSED: { title: 'Ein Hive ist zu Ende', body: 'Ein Hive, in dem du warst, wurde geschlossen.' },
  SPLIT_CREATED: { title: 'Eine Rechnung ist geteilt', body: 'Du hast einen Anteil daran.' },
  SHARE_REMINDED: { title: 'Ein Anteil ist offen', body: 'Ein Anteil, den du angenommen hast, ist nicht bezahlt.' },
  SHARE_PAID: (times) => ({
    title: times === 1 ? 'Ein Anteil wurde bezahlt' : `${times} Anteile wurden bezahlt`,
    body: 'Geld aus einer Rechnung, die du geteilt hast, ist da.',
  }),
  PAYMENT_FAILED: {
    title: 'Eine Zahlung schlug fehl',
    body: 'Es wurde nichts bezahlt. Du kannst es noch einmal versuchen.',
  },
  PAYMENT_REFUNDED: { title: 'Geld kommt zurück', body: 'Eine Zahlung von dir wird ganz oder zum Teil erstattet.' },
  PAYMENT_DISPUTED: {
    title: 'Eine Zahlung ist strittig',
    body: 'Was du bekommen hast, ist gesperrt, bis die Bank entscheidet.',
  },
  CHRONA_RECEIVED: { title: 'Du hast Chrona bekommen', body: 'Jemand hat dir von den eigenen gegeben.' },
  HOURS_VERIFIED: { title: 'Deine Stunden zählen', body: 'Stunden, die du gegeben hast, wurden bestätigt.' },
  TIE_REQUESTED: { title: 'Jemand möchte sich verbinden', body: 'Nimm die Anfrage an oder lehne sie ab.' },
  TIE_ACCEPTED: { title: 'Ihr seid verbunden', body: 'Deine Anfrage wurde angenommen.' },
  SESSION_INVITED: { title: 'Eine Einladung zum Gespräch', body: 'Jemand möchte mit dir sprechen, mit Begleitung.' },
  SESSION_ACCEPTED: { title: 'Dein Gespräch kann beginnen', body: 'Der Mensch, den du eingeladen hast, ist da.' },
  REPORT_DECIDED: {
    title: 'Über deine Meldung ist entschieden',
    body: 'Sieh nach, was daraus wurde. Danke für den Hinweis.',
  },
  SANCTION_IMPOSED: {
    title: 'Eine Regel wurde verletzt',
    body: 'Lies, was entschieden wurde und warum, und wie du widersprechen kannst.',
  },
  SANCTION_LIFTED: { title: 'Eine Maßnahme ist aufgehoben', body: 'Sie gilt nicht mehr.' },
  APPEAL_DECIDED: { title: 'Über deinen Widerspruch ist entschieden', body: 'Ein anderer Admin hat ihn geprüft.' },
  AGREEMENT_FOLLOW_UP: {
    title: 'Zeit für einen Rückblick',
    body: 'Du wolltest heute eine Vereinbarung wieder ansehen.',
  },
  DISCLAIMER_LAPSING: {
    title: 'Stimme wieder zu, um weiter zu schreiben',
    body: 'Deine Zustimmung zum Hinweis für Begleiter und Tagebuch läuft innerhalb einer Woche ab.',
  },
  JOURNAL_REMINDER: { title: 'Zeit zum Schreiben', body: 'Du wolltest jetzt an dein Tagebuch erinnert werden.' },
};
