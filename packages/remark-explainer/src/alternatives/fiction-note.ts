/** What is said of a programme that does not exist. */
export const fictionNote = 'Ejemplo inventado: no es un programa real.'
