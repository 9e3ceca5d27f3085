import {conjugate} from '../../spanish/conjugate.ts'

/**
 * Verbs whose present is known to be right; a form of any other verb gets no replacement.
 *
 * Source: verbs of Mexican federal laws and rules, by hand.
 */
const verbs =
  'abandonar abstener abrir acabar aceptar acordar acreditar actuar acudir adjudicar admitir adoptar adquirir afectar agotar alcanzar alegar alterar amenazar ampliar apelar aplicar aportar apreciar aprobar aprovechar asistir asumir atender aumentar ausentar autorizar avisar cambiar cancelar carecer causar celebrar cesar citar cobrar comenzar cometer comparecer comprar comprobar comunicar conceder concluir concurrir conducir confirmar conocer consentir conservar considerar consistir constar constituir contener contestar continuar contraer contratar contravenir contribuir convenir corresponder crear cubrir cumplir dañar dar deber decidir decir decretar dejar demostrar denunciar depender derivar desaparecer desempeñar designar desistir destinar destruir determinar devolver dictar dirigir disponer ejecutar ejercer ejercitar elegir emitir emplear encontrar entender entregar enviar establecer estar estimar evitar exceder exhibir exigir existir expedir faltar fallecer favorecer firmar formar formular ganar generar haber hacer imponer impedir implicar impugnar incluir incumplir incurrir iniciar inscribir insistir integrar intentar interponer intervenir invocar justificar llegar llevar localizar manifestar mediar modificar morir negar notificar nombrar obligar obrar observar obstruir obtener ocasionar ocultar ocupar ocurrir ofrecer omitir oponer optar otorgar pagar participar pasar pedir perder permanecer permitir perjudicar pertenecer poder poner poseer practicar preferir presentar prestar pretender prevenir proceder producir prometer promover pronunciar proponer proporcionar proteger provenir quedar querer realizar recaer rechazar recibir reclamar reconocer recurrir rehusar reincidir rendir renunciar reparar requerir resultar reunir saber salir seguir señalar ser servir simular sobrevenir solicitar someter subsanar subsistir suceder sufrir surgir suspender sustituir tener terminar tomar tramitar transcurrir transmitir tratar usar utilizar valer vencer vender venir ver versar verificar violar vivir votar absolver ameritar amparar apartar apegar aprehender asegurar calificar capturar clausurar coincidir concertar condenar confesar consumar contrariar convocar declarar desahogar descubrir desechar desobedecer despedir detener diferir distribuir dudar embargar encubrir enajenar escoger excusar expirar explotar exportar extinguir fijar fundar guardar hallar heredar importar impartir inducir informar inhibir instalar invertir jurar lesionar liquidar mejorar motivar nacer ordenar perseguir prescribir privar probar prorrogar publicar quebrantar ratificar recabar recuperar recusar reformar registrar remitir representar residir resolver retener retirar revocar sobrepasar sostener subrogar subscribir suscribir sustraer trabajar trasladar vulnerar abonar acceder acompañar actualizar adeudar administrar aducir afiliar afirmar agredir agregar aislar ajustar alojar anular anunciar añadir aparecer arrendar arrojar asignar asociar atentar autenticar beneficiar calcular capacitar clasificar colaborar comerciar compartir complementar completar componer comprender conciliar condicionar consultar consumir contemplar controlar convertir cooperar corregir costear crecer cuidar cursar custodiar debatir defender delegar delinquir depositar desalojar desarrollar desear detectar detentar devengar dirimir discriminar disfrutar disminuir divulgar donar edificar efectuar elaborar elevar eliminar embarazar emplazar enfermar engañar enterar entorpecer entrar erogar escuchar evadir evaluar examinar expender explicar expresar fabricar facilitar fallar falsear falsificar finalizar financiar forzar fraccionar fungir gastar gestionar gozar gravar habitar hablar hurtar identificar ignorar imprimir impulsar incautar incitar incorporar indemnizar indicar ingerir ingresar instruir interrogar interrumpir introducir inutilizar invadir investigar juzgar laborar liberar lograr lucrar maltratar mandar manejar manipular matar mencionar mentir merecer molestar mutilar necesitar notar objetar ofender operar pactar padecer parecer percibir permutar perpetrar persistir planear plantear portar precisar preparar presidir presumir proferir prohibir provocar radicar reanudar rebasar recoger redactar reducir rehabilitar reincorporar reintegrar reiterar relacionar remover renovar reportar reproducir rescindir reservar respetar responder restituir restringir retrasar revelar revisar robar romper sabotear sancionar secuestrar seleccionar sellar separar significar situar sobornar solventar soportar sorprender subir sujetar superar supervisar suplir suprimir sustentar tardar tocar tolerar torturar traer transferir transgredir transportar turnar ubicar unir urgir vaciar validar valorar variar vestir viajar vigilar vincular visitar volver'

/** Present forms of a future subjunctive. */
export interface PresentForms {
  subjunctive: string
  indicative: string
  /** What «como si» asks for. */
  imperfect: string
}

let index: Map<string, PresentForms> | undefined

/**
 * Find the present of a verb in the future subjunctive.
 *
 * @param form
 *   Lower case: «incumpliere».
 * @returns
 *   Its present in the same person; nothing for a verb that is not known.
 */
export function presentOf(form: string): PresentForms | undefined {
  index ??= buildIndex()
  return index.get(form)
}

function buildIndex(): Map<string, PresentForms> {
  const forms = new Map<string, PresentForms>()
  for (const verb of verbs.split(' ')) {
    const cells = conjugate(verb)
    for (const person of ['3s', '3p', '1p']) {
      const form = cells.get(`sub.fut.${person}`)!
      const present = {
        subjunctive: cells.get(`sub.pres.${person}`)!,
        indicative: cells.get(`ind.pres.${person}`)!,
        imperfect: cells.get(`sub.ra.${person}`)!
      }
      // «fuere» is «sea» and «vaya»; in a norm it is «sea».
      if (!forms.has(form)) forms.set(form, present)
    }
  }
  return forms
}
