import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'

/** What is said to an author of links to other pages. */
export const linkMessages = {
  emptyLink: (): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: 'Enlace sin texto, se esperaba `[texto](dirección)`, escriba a dónde lleva',
    note: 'Quien lee en papel o escucha la página solo tiene el texto del enlace.'
  }),

  linkWithoutAddress: (): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason:
      'Enlace sin dirección, se esperaba `[texto](dirección)`, escriba la dirección o quite los corchetes',
    note: 'Un enlace vacío lleva a la misma página.'
  }),

  linkScheme: (url: string): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: `Enlace a \`${shortenQuote(url)}\`, se esperaba una dirección \`https:\`, \`mailto:\` o \`tel:\`, cámbiela o quite el enlace`,
    note: 'Otras direcciones podrían ejecutar código o abrir archivos del equipo de quien lee.'
  }),

  incompleteLink: (url: string, meant: string): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: `Enlace a \`${shortenQuote(url)}\`, se esperaba la dirección completa, ¿quiso decir \`${meant}\`?`,
    note: 'Sin `https://` o `mailto:` se busca dentro de este sitio.',
    expected: [meant]
  })
} as const
