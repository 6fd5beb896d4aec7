/** How the language of an entry is known, and in which language a journal is usually written. */
export const up = `
  ALTER TABLE journal_entry ADD COLUMN language_source text CHECK (language_source IN ('PERSON', 'TEXT', 'JOURNAL'));
  ALTER TABLE journal ADD COLUMN usual_language text CHECK (length(usual_language) BETWEEN 2 AND 8);`;

export const down = `
  ALTER TABLE journal DROP COLUMN usual_language;
  ALTER TABLE journal_entry DROP COLUMN language_source;`;
