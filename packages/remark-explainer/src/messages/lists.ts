import type {BlockType} from '../explainer.ts'
import type {Problem} from '../problems.ts'
import {whyShape} from './reasons.ts'

/** What is said to an author of lists and figures. */
export const listMessages = {
  missingFigure: (isLater: boolean): Problem => ({
    ruleId: 'forma-de-cifra',
    reason: isLater
      ? 'Cifra después de otras palabras, se esperaba al principio del párrafo, póngala primero o incluya las palabras en las negritas'
      : 'Párrafo sin cifra, se esperaba que empezara con la cifra en negritas, escriba por ejemplo `**$1,200** cada dos meses`',
    note: 'La cifra se imprime en grande; el resto del párrafo, a su lado.'
  }),

  missingList: (type: BlockType, isOrdered: boolean): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `\`:::${type}\` sin lista, se esperaba ${isOrdered ? 'una lista numerada, empiece cada renglón con `1.`' : 'una lista, empiece cada renglón con `- `'}`,
    note: whyShape
  }),

  wrongList: (type: BlockType, isOrdered: boolean): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: isOrdered
      ? `Lista con guiones en \`:::${type}\`, se esperaba una numerada, empiece cada renglón con \`1.\``
      : `Lista numerada en \`:::${type}\`, se esperaba una con guiones, empiece cada renglón con \`- \``,
    note: isOrdered
      ? 'Los pasos van en orden y se imprimen con su número.'
      : 'Los números dicen un orden, que aquí no se imprime; si lo hay, use `:::pasos`.'
  }),

  afterList: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Párrafo después de la lista en \`:::${type}\`, se esperaba antes, súbalo o póngale sangría para que sea parte de su elemento`,
    note: whyShape
  }),

  emptyItem: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: 'Elemento de lista vacío, se esperaba texto, escríbalo o quite el renglón',
    note: whyShape
  }),

  longItem: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Elemento de varios párrafos en \`:::${type}\`, se esperaba uno, júntelos o haga otro elemento`,
    note: whyShape
  }),

  incompleteTerm: (): Problem => ({
    ruleId: 'forma-de-plazos',
    reason: 'Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`',
    note: 'La fecha o el plazo se imprime aparte, para que se encuentre a la primera.'
  }),

  incompleteContact: (): Problem => ({
    ruleId: 'forma-de-contacto',
    reason:
      'Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
    note: 'Cada medio se imprime con su nombre.'
  }),

  incompleteDefinition: (): Problem => ({
    ruleId: 'forma-de-definicion',
    reason:
      'Elemento sin palabra o sin significado, se esperaba `- **Padrón**: la lista de quienes reciben el apoyo`',
    note: 'La palabra se imprime aparte de lo que significa.'
  }),

  paragraphInDefinitions: (): Problem => ({
    ruleId: 'forma-de-definicion',
    reason: 'Párrafo en `:::definicion`, se esperaba una lista, empiece el renglón con `- ` o quítelo',
    note: whyShape
  })
} as const
