/**
 * Third persons singular of the present, indicative and subjunctive, that are hardly ever another word.
 *
 * Source: conjugation in the Diccionario de la lengua española (RAE), for the verbs that official texts
 * use most; facts of the language. Plurals are told by their ending.
 */
export const presentForms: ReadonlySet<string> = new Set(
  (
    'es revisa revise está sea esté ha hay haya hace haga dice diga va vaya da dé tiene tenga viene venga puede pueda debe deba sabe ' +
    'sepa quiere quiera establece establezca determina determine señala señale dispone disponga prevé prevea corresponde ' +
    'corresponda considera considere existe exista encuentra encuentre realiza realice permite permita quede expide expida ' +
    'emite emita deroga derogue abroga abrogue adiciona adicione resulta resulte requiere requiera refiere confiere ' +
    'confiera adquiere adquiera transfiere transfiera sugiere infiere prefiere difiere interfiere otorga otorgue acredita ' +
    'acredite celebra celebre contiene contenga mantiene mantenga obtiene obtenga sostiene sostenga detiene detenga ' +
    'retiene retenga interviene intervenga conviene convenga proviene provenga previene prevenga contraviene contravenga ' +
    'comprende comprenda comprueba compruebe cumple cumpla incumple incumpla incurre incurra ocurre ocurra recurre recurra ' +
    'concurre concurra transcurre transcurra ejerce ejerza ejecuta ejecute entiende entienda atiende atienda extiende ' +
    'extienda pretende pretenda depende dependa suspende suspenda vende venda aprende aprenda desprende desprenda excede ' +
    'exceda procede proceda concede conceda accede acceda sucede suceda expresa exprese aplica aplique publica publique ' +
    'notifica notifique verifica verifique identifica identifique justifica justifique modifica modifique certifica ' +
    'certifique clasifica clasifique manifiesta manifieste presta preste incluye incluya excluye excluya concluye concluya ' +
    'constituye constituya sustituye sustituya distribuye distribuya contribuye contribuya atribuye atribuya disminuye ' +
    'disminuya instituye instituya construye construya destruye destruya obstruye obstruya restituye restituya influye ' +
    'influya recibe reciba percibe perciba prohíbe prohíba inscribe inscriba suscribe suscriba prescribe prescriba ' +
    'describe describa escribe escriba vive viva sirve sirva resuelve resuelva devuelve devuelva vuelve vuelva disuelve ' +
    'disuelva promueve promueva remueve remueva mueve mueva lleva lleve deja deje pone ponga impone imponga propone ' +
    'proponga expone exponga supone suponga compone componga opone oponga interpone interponga cree lee lea posee posea ' +
    'provee provea ve vea pide pida impide impida mide mida decide decida reside resida preside presida divide divida ' +
    'incide incida coincide coincida sigue siga consigue consiga persigue persiga exige exija dirige dirija rige rija ' +
    'corrige corrija elige elija protege proteja acoge acoja recoge recoja escoge escoja surge surja convierte convierta ' +
    'advierte advierta invierte invierta pierde asiente produce produzca conduce conduzca reduce reduzca introduce ' +
    'introduzca conoce conozca reconoce reconozca desconoce desconozca ofrece ofrezca carece carezca pertenece pertenezca ' +
    'permanece permanezca aparece aparezca comparece comparezca desaparece favorece favorezca fortalece fortalezca merece ' +
    'merezca parece parezca padece padezca nace nazca crece crezca satisface satisfaga garantiza garantice autoriza ' +
    'autorice utiliza utilice organiza organice actualiza actualice comercializa comercialice finaliza finalice formaliza ' +
    'formalice armoniza armonice analiza analice cobra cobre paga pague asigna asigne designa designe consigna consigne ' +
    'integra integre formula formule elabora elabore coordina coordine administra administre proporciona proporcione ' +
    'sanciona sancione relaciona relacione desempeña desempeñe acompaña acompañe impulsa impulse fomenta fomente ' +
    'implementa implemente presenta solicita solicite asegura asegure procura procure declara declare prepara prepare ' +
    'separa separe ampara ampare facilita facilite limita limite habilita habilite incrementa incremente aumenta aumente ' +
    'cambia inicia inicie termina genera genere opera opere supera supere incorpora incorpore mejora mejore asume asuma ' +
    'consume consuma presume presuma resume cubre cubra abre abra descubre rinde rinda remite remita admite admita ' +
    'transmite transmita omite omita somete someta comete cometa compete competa acude acuda alude aluda elude eluda ' +
    'abarca abarque convoca convoque implica implique practica explica explique indica indique fabrica fabrique dedica ' +
    'dedique ubica ubique destaca destaque provoca provoque revoca revoque coloca coloque fija fije afecta afecte adopta ' +
    'adopte acepta acepte aporta aporte exporta respeta respete ostenta ostente sustenta sustente atenta violenta ' +
    'representa represente pronuncia beneficia beneficie evita evite habita habite amerita amerite transita transite ' +
    'deposita deposite ejercita edita edite llega llegue niega niegue obliga obligue investiga investigue entregue agrega ' +
    'agregue delega delegue ruega juega juegue sale salga vale valga trae traiga contrae contraiga cae caiga recae recaiga ' +
    'extrae extraiga oye oiga huye huya usa use expulsa abusa acusa acuse rehúsa hereda cuide ayuda ayude recauda recaude ' +
    'adeuda adeude queme gana gane asciende ascienda desciende nombra vincula vincule regula regule calcula calcule anula ' +
    'anule estipula estipule acumula acumule circula circule cancela cancele vulnera vulnere libera libere altera altere ' +
    'delibera delibere recupera recupere tolera tolere espera espere reitera goza goce alcanza avanza avance comienza ' +
    'comience empieza empiece necesita necesite intenta intente disfruta disfrute contempla contemple trabaja trabaje ' +
    'maneja maneje refleja refleje aconseja rechaza rechace desarrolla desarrolle halla halle detalla falte resta reste ' +
    'atañe concierne incumbe consiste consista subsiste subsista insiste insista asiste asista persiste persista resiste ' +
    'resista desiste desista reviste tiende suele suela duele huele logra logre consagra peligra muere muera duerme duerma ' +
    'siente sienta consiente consienta miente arriende comunica comunique ratifica ratifique rectifica rectifique unifica ' +
    'unifique especifica especifique califica califique planifica planifique significa signifique gestiona gestione ' +
    'condiciona condicione menciona mencione confecciona lesiona lesione ocasiona ocasione selecciona seleccione ' +
    'inspecciona inspeccione perfecciona soluciona solucione menoscaba menoscabe perjudica perjudique restringe restrinja ' +
    'infringe infrinja transgrede finge extingue extinga distingue distinga impugna impugne instruye instruya subsana ' +
    'subsane emana emane gira gire retira retire aspira aspire expira expire vota vote dota dote anota anote denota ' +
    'connota consta conste dista contrata contrate trate relata dilata faculta faculte oculta oculte dificulta dificulte ' +
    'sepulta cuente cueste muestre demuestra demuestre recuerda recuerde acuerde concuerda concuerde salvaguarda ' +
    'salvaguarde guarde aguarda encarga encargue cargue descarga juzga juzgue purga prorrogue rebase traslade degrade ' +
    'agrade invade evade radica radique erradica erradique suscita suscite propicia propicie denuncie renuncie anuncie ' +
    'asocia asocie negocia negocie enajena enajene ordene destina destine origina origine elimina elimine discrimina ' +
    'discrimine examina examine dictamina dictamine nomina contamina contamine combina combine opina opine define defina ' +
    'afina confina une reúne reúna perdura inaugura configura configure figure jura jure censure mature cause pause ' +
    'recorre recorra dicte postula postule interrumpe interrumpa brinda brinde denomina denomine exime exima desahoga ' +
    'desahogue opta opte suprime suprima traduzca exhibe exhiba priva abrevia corre corra cerciore observe observa ' +
    'resguarde instale instala desea desee erige erija imprima imprime promulga promulgue consolida consolide inhibe ' +
    'inhiba proclama proclame promete prometa rompe rompa responde responda defiende defienda emprende emprenda repite ' +
    'repita viste viola viole ofende ofenda agrede agreda ataca supervisa supervise vigila vigile capacita capacite ' +
    'difunde difunda funge funja vence venza convive conviva substituye substituya restablece restablezca sustraiga ' +
    'estudie afirma afirme concreta discuta expenda planee'
  ).split(' ')
)

/**
 * Forms of the present that are a noun or another word as often: verbs only after «se», «no», «que» …
 *
 * Source: as `presentForms`.
 */
export const ambiguousForms: ReadonlySet<string> = new Set(
  (
    'forma forme toma tome cuenta causa marca marque reforma reforme entrega informa informe presente denuncia demanda renuncia ' +
    'consulta consulte firma firme obra obre cita cite carga suma sume trata nombre prueba pruebe aprueba apruebe muestra custodia ' +
    'figura guarda busca busque queja pasa pase crea evidencia alcance ajuste ajusta importa importe reserva reserve media medie ' +
    'toque toca estima estime funda funde base basa inserta nota note cuida planta plantea plantee orienta oriente apoya apoye ' +
    'compra compre gasta gaste pesa reclama reclame reporta reporte respalda respalde demora demore pierda ataque ' +
    'tramita tramite turna turne termine participa participe anticipa anticipe ocupa ocupe preocupa agrupa agrupe actúa actúe ' +
    'efectúa efectúe evalúa evalúe sitúa continúa continúe envía envíe amplía amplíe varía varíe confía desvía desvíe guía ' +
    'queda contesta conteste invita invite suelta siembra cosecha pacta pacte habla hable llama llame cambie dura dure'
  ).split(' ')
)
