import {nameHeads} from '../phrases/name-heads.ts'
import {stemOf} from './stem.ts'

const offices =
  'alcalde alcaldia auditor cabildo comisario comisionado consejero contralor coordinador defensor delegado diputado director ejecutivo embajador fiscal gobernador gobernatura inspector intendente jefa jefatura jefe juez jueza magistrado ministra ministro notario oficial oficialia ombudsman papa persona-titular presidente procurador rector regidor rey secretaria-ejecutiva senador sindico subdirector subsecretario tesorero titular vicepresidente vocal'
const places =
  'america archipielago avenida barrio bahia boulevard calle carretera cerro ciudad colonia demarcacion distrito ejido estados golfo isla laguna localidad mar norte nueva nuevo oceano peninsula plaza puerto rio san santa santo sierra sur union valle villa'
const others =
  'administracion agenda anexo apartado articulo asociacion banca banco base biblioteca bloque bolsa bono capital capitulo casa censo circuito circular clave comandancia comunidad confederacion congresos conferencia consumo contraloria corporacion credito cruz cuenta cuerpo cumbre declaracion derecho desarrollo dia diarios domingo edo egresos ejercito empresa encuesta escudo estandar expo federal foro fraccion frente fuerza gabinete gaceta gran grupo guia hacienda honorable iglesia informe iniciativa internet justicia laudo libro licenciado ley libre liga marina mercado metro mexico mesa ministerio movimiento mundo museo nacion naciones norma objetivo observatorio opinion orden pacto palacio parlamento partido patria periodico pleno policia presupuesto principio pueblo reforma region regimen revolucion sala salon seccion sector sede segundo semana seguro sindicato sociedad solidaridad solucion subcomision subcomite teatro titulo tren tribuna universo ventanilla-unica video'

/** Stems of words that begin names of bodies, laws, offices and places. */
export const properHeads: ReadonlySet<string> = new Set(
  [...nameHeads, ...`${offices} ${places} ${others}`.split(' ')].map(stemOf)
)

const terms =
  'administracion publica|contrato ley|derechos humanos|entidades federativas|estado mexicano|estado mayor|hacienda publica|jornada nacional|media superior|medios alternativos|medio ambiente|ministerio publico|poder ejecutivo|poder judicial|poder legislativo|procedimientos civiles|salario minimo|seguridad publica|seguro social|tratados internacionales|carta magna|zona economica|zona federal|zona metropolitana'

/** Names that need no definition, as `stemOf` gives their words. */
export const properTerms: readonly string[] = terms
  .split('|')
  .map((name) => name.split(' ').map(stemOf).join(' '))
