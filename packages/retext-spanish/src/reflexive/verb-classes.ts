/**
 * Verbs whose *se* is the subject's own: pronominal verbs («quejarse»), what people do to themselves
 * («sentarse») and what befalls things by themselves («romperse»).
 *
 * Source: Nueva gramática de la lengua española (RAE–ASALE 2009), §§ 41.7 and 41.13; Diccionario de la
 * lengua española (RAE): entries marked «prnl.».
 */
const ownSe =
  'abalanzar abarrotar abrazar abstener abuchear aburrir acabar acalorar acatarrar acentuar acercar aclimatar acobardar acoger ' +
  'acomodar acongojar acostar acostumbrar acumular acurrucar adaptar adecuar adelantar adelgazar adentrar adherir adornar ' +
  'adueñar afanar afeitar aferrar aficionar afiliar agachar agarrar agitar agolpar agotar agravar agrupar ahogar ahorcar aislar ' +
  'ajustar alargar alarmar alegrar alejar aliar alimentar alinear aliviar allanar alojar alterar alzar amoldar amontonar ' +
  'amparar andar anexionar animar apagar aparear apartar apasionar apear apegar apellidar apiadar apoderar apoyar aprestar apresurar ' +
  'apropiar aproximar apuntar apurar armar arraigar arreglar arremolinar arrepentir arriesgar arrimar arrodillar arrogar arruinar ' +
  'asemejar asentar asesorar asociar asomar asombrar asustar atascar atener atragantar atrasar atrever aturdir auxiliar ausentar avocar aventurar ' +
  'averiar avergonzar avecinar balancear bañar batir bifurcar burlar caer calentar callar calmar cansar caracterizar ' +
  'cargar casar ceñir centrar cerciorar cernir clasificar codear colapsar colar colmar columpiar compadecer comparecer compenetrar ' +
  'complicar componer comportar comprometer concentrar conducir conformar confiar confesar congelar congratular congregar conmover consagrar ' +
  'consolidar constituir contagiar contentar contradecir contraer convencer converger convertir correr corresponder cortar crecer cuadruplicar ' +
  'cuidar curar deber decantar dedicar degradar dejar deleitar demorar deprimir derramar derretir derrumbar desangrar ' +
  'desanimar desatar desayunar desbordar descarriar descolgar descomponer desconectar desdecir desempeñar desencadenar desenvolver ' +
  'desentender deshacer deslizar desmarcar desmayar desmoronar desnudar desorientar despedir despegar despejar despertar despistar desplazar ' +
  'desplegar desplomar despojar despreocupar desprender desquitar destrozar desvanecer desvestir desviar detener deteriorar dignar dilatar dirigir ' +
  'disculpar disfrazar disgustar disipar disolver disparar disponer distanciar distraer divertir divorciar doblegar doler dormir dotar duchar ' +
  'duplicar echar egresar ejercitar elevar embarazar embarcar emborrachar emocionar empecinar empeñar empeorar enamorar encabezar encaminar ' +
  'encaramar encarecer encargar encariñar encerrar enclavar encoger enderezar endeudar endurecer enemistar enfadar enfermar enfrentar enfrascar ' +
  'enfriar enganchar engañar enmarcar enojar enredar enriquecer enrolar ensanchar ensañar ensuciar enterar entrenar entretener entrevistar ' +
  'entristecer entrometer entusiasmar envalentonar envejecer enzarzar equiparar equivocar erguir erigir escabullir escandalizar escapar ' +
  'esconder esforzar esfumar esmerar espantar especializar estabilizar estancar estirar estrechar estrellar estremecer estropear evadir ' +
  'evaporar exceder exculpar excusar exiliar expandir explayar expresar extender extinguir extralimitar extrañar extraviar fatigar felicitar fiar ' +
  'filtrar fortalecer frustrar fugar fundir fusionar graduar habituar hallar hartar hospedar humillar hundir identificar ilusionar ' +
  'imaginar impacientar implicar inclinar incorporar incrementar indignar independizar indisponer infiltrar inflamar inhibir inmiscuir inmolar ' +
  'inquietar inscribir inspirar insubordinar intensificar interesar interferir internar intoxicar inundar involucrar ir irritar jactar ' +
  'jubilar lamentar largar lavar levantar liar liberar librar limitar llenar lucir manifestar mantener maravillar marchar matar matricular mejorar ' +
  'menguar mimetizar moderar molestar morir mostrar motivar mover mudar multiplicar nacionalizar naturalizar negar nutrir obligar obsesionar obstinar ' +
  'ocultar ocupar ofender ofuscar olvidar oponer orientar originar oscurecer oxidar parapetar parar parecer pasar pasear pelar pelear percatar ' +
  'perder perfeccionar perfilar perjudicar perpetuar personar pertrechar pintar plantar plegar portar posesionar posicionar postular precaver ' +
  'preciar precipitar preguntar preocupar preparar prevalecer prevaler privar producir prolongar pronunciar propagar proteger pudrir ' +
  'quebrar quedar quejar quemar quitar radicalizar ramificar rasgar rebelar recluir reincorporar repatriar rehusar reconciliar recostar recrudecer recuperar redimir ' +
  'reencontrar referir reflejar refugiar regir regocijar reintegrar reír relajar remangar remontar rendir reponer repercutir resarcir resentir ' +
  'resfriar resignar resistir responsabilizar restablecer retardar retirar retorcer retractar retrasar retrotraer reunir revelar revolver ' +
  'rodear romper ruborizar saciar salir saltar salvar secar sentar sentir separar serenar servir significar sincerar situar sobreponer sobresaltar ' +
  'solapar soler solidarizar solidificar someter sonreír sonrojar sorprender subir sublevar subrogar suceder suicidar sujetar sumar sumergir sumir ' +
  'superponer suscitar sustraer tambalear tardar temblar tensar terminar titular topar torcer tornar tranquilizar transformar trasladar ' +
  'tratar triplicar tropezar turbar ubicar ufanar unir vaciar valer vanagloriar variar vencer vengar vestir volatilizar volcar volver zafar zambullir'

/**
 * Verbs that take an object and hardly ever stand with a *se* of their own: «se publica», «se dice».
 *
 * Source: as above, § 41.11: transitive verbs of saying, knowing, doing, giving, ordering in the
 * Diccionario de la lengua española.
 */
const passiveSe =
  'abaratar abolir abonar abordar abrogar aceptar acondicionar acreditar activar acuñar adicionar adjudicar adjuntar administrar admitir ' +
  'adoptar adquirir advertir afirmar agendar agregar alegar almacenar alquilar ampliar analizar anexar anotar anular anunciar añadir ' +
  'aplazar aplicar apreciar aprehender aprobar archivar argumentar arrendar asegurar asentar asignar asumir atender atribuir auditar autorizar averiguar ' +
  'bautizar buscar calcular calendarizar calificar canalizar cancelar capacitar captar castigar celebrar certificar citar clausurar cobrar codificar ' +
  'combatir comentar comercializar comparar compensar comprar comprender comprobar computar comunicar conceder concretar condenar condicionar confeccionar conmemorar ' +
  'conocer conseguir conservar considerar consignar constatar construir consultar consumir contabilizar contemplar contratar ' +
  'controlar convalidar convenir convocar coordinar copiar corregir corroborar creer crear criticar cubrir cuestionar cultivar cumplir cuantificar cursar ' +
  'debatir decidir decir declarar decretar deducir definir delegar demandar demostrar denegar denominar denunciar deponer depositar derogar desaconsejar ' +
  'desarticular descargar descartar descontar describir descubrir desechar desdoblar desestimar designar desmentir destacar destinar destruir detallar ' +
  'detectar determinar devolver diagnosticar dictaminar dictar difundir diferir dilucidar discutir diseñar disputar distribuir documentar edificar editar ' +
  'efectuar ejecutar ejercer elaborar elegir elucidar emitir emplear enajenar encuestar enjuiciar entregar enumerar enunciar enviar escribir ' +
  'escuchar escenificar especificar esperar esclarecer establecer estimar estipular estrenar estudiar evaluar evidenciar evitar examinar ' +
  'excarcelar excluir exhibir exigir expedir explicar explotar exponer exportar expropiar expulsar extraer fabricar facilitar facturar fechar ' +
  'fijar financiar firmar fiscalizar fomentar formalizar formular fotografiar fundamentar ganar garantizar gastar generar gestionar grabar gravar hablar hacer homologar ' +
  'impartir impedir implantar implementar importar imponer imprimir impugnar impulsar imputar inaugurar incautar incluir incoar incumplir indagar indemnizar ' +
  'indicar inferir informar ingerir insertar insinuar inspeccionar instaurar instrumentar instruir intentar interponer interpretar inventar invertir ' +
  'investigar invitar jugar justificar juzgar lanzar leer legalizar legislar licitar liquidar localizar lograr luchar mandar matizar mencionar ' +
  'medir modificar necesitar negociar nombrar normalizar notar notificar observar obtener ofertar ofrecer oír omitir operar ordenar organizar otorgar ' +
  'pactar pagar patentar pedir penalizar pensar percibir permitir perseguir planear planificar plantear ponderar practicar precisar predecir premiar ' +
  'prescribir presenciar presumir presuponer pretender prever procesar proceder programar prohibir promover promulgar pronosticar proporcionar proseguir prorrogar ' +
  'proyectar publicar puntualizar ratificar razonar realizar recabar recalcar recaudar recibir rechazar reclamar recoger recomendar reconocer reconstruir recordar ' +
  'recortar rectificar redactar reducir reelegir reembolsar reforestar reformar regalar registrar reglamentar regular reiterar reivindicar remitir remover remunerar ' +
  'reparar repartir reportar reprimir requerir resaltar rescatar reservar resolver respetar restituir restringir resumir retener retransmitir ' +
  'revisar revocar rodar rumorear saber sacar sacrificar sancionar sembrar seleccionar señalar simplificar simular sobreentender sobreseer solicitar solucionar ' +
  'sondear sortear sospechar sostener subastar subrayar subsanar substituir subvencionar sugerir suministrar suplir suponer suprimir ' +
  'suscribir suspender sustanciar sustituir tapar temer testificar tildar tipificar tirar tomar traer tramitar transcribir transmitir transportar turnar ' +
  'abreviar acompañar actualizar afectar brindar cometer contravenir despachar disfrutar eliminar encomendar escatimar exceptuar exonerar expender fraccionar humanizar ' +
  'invocar manejar plasmar privilegiar quebrantar reanudar recorrer rescindir reputar retribuir satisfacer substanciar sustentar testar tutelar ultimar valuar vedar ' +
  'usar utilizar validar valorar vender ventilar verificar vigilar visitar votar vulnerar'

/** Verbs of which «que» tells what is said or known: «se sabe que …». Source: as above. */
const clauseVerbs =
  'acordar advertir afirmar alegar anunciar apreciar asegurar asumir calcular comentar comprobar concluir confirmar considerar constatar creer ' +
  'decidir decir declarar deducir demostrar descartar descubrir desear destacar determinar entender esperar especular establecer estimar estipular evidenciar ' +
  'evitar exigir explicar imponer impedir indicar inferir informar insinuar lograr mencionar mostrar notar observar ordenar pedir pensar permitir ' +
  'precisar pretender presumir prever procurar proponer pronosticar querer recalcar recomendar reconocer recordar requerir resolver rumorear saber señalar ' +
  'sospechar sostener sugerir suponer temer ver vigilar'

/** Verbs whose *se* is nearly always the subject's own; infinitives without accent marks. */
export const ownSeVerbs: ReadonlySet<string> = new Set(fold(ownSe))

/** Verbs whose *se* is nearly always passive; infinitives without accent marks. */
export const passiveSeVerbs: ReadonlySet<string> = new Set(fold(passiveSe))

/** Verbs that take a clause with «que» as what is said, known or wanted; infinitives without accent marks. */
export const clauseSeVerbs: ReadonlySet<string> = new Set(fold(clauseVerbs))

/** Other verbs that official texts use with *se*: what stands around them decides. Source: as above. */
export const otherSeVerbs: ReadonlySet<string> = new Set(
  fold(
    'abrir acordar alcanzar arrojar aumentar basar cambiar cerrar colocar combinar completar integrar continuar concluir confirmar confundir contar dar derivar desahogar desarrollar desconocer ' +
      'diferenciar diluir distinguir dividir encontrar encuadrar entender entremezclar estar formar fundar guardar haber iniciar instalar interconectar interrumpir introducir girar ocasionar vincular ' +
      'llamar llegar llevar materializar merecer objetar percibir poder poner presentar prestar procurar proponer querer relacionar renovar repetir ' +
      'representar reproducir seguir ser superar tener tirar traducir ver vivir desear mezclar ordenar conectar apostar recurrir acceder actuar trabajar ' +
      'aludir atentar insistir optar velar contribuir participar acudir dudar estar ser viajar comer beber entrar votar luchar apelar instar impeler mirar'
  )
)

function fold(list: string): string[] {
  return list
    .normalize('NFD')
    .replace(/n\u0303/g, 'ñ')
    .replace(/\p{M}/gu, '')
    .split(' ')
}
