/** SQL for bytes in the form of a sealed text. No key opens them: for rows whose words no test reads. */
export const nobodysWords = `('\\x01' || decode(repeat('00', 44), 'hex'))`;
