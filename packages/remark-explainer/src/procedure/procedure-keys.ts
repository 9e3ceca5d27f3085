import type {MetadataKey} from '../metadata-key.ts'
import type {Office, Procedure} from './procedure.ts'

const officeKeys: Readonly<Record<keyof Office, MetadataKey>> = {
  nombre: {kind: 'text', holds: 'el nombre de la oficina', example: 'Ventanilla única', need: 'no'},
  domicilio: {
    kind: 'text',
    holds: 'la calle, el número y la colonia',
    example: 'Calle Hidalgo 12, colonia Centro',
    need: 'yes'
  },
  area: {kind: 'text', holds: 'el área responsable', example: 'Dirección de Obras Públicas', need: 'yes'}
}

/** Every key of `tramite`, in the order of article 54. */
export const procedureKeys: Readonly<Record<keyof Procedure, MetadataKey>> = {
  clave: {kind: 'text', holds: 'la clave del trámite', example: 'DOP-03', need: 'no'},
  modalidad: {kind: 'text', holds: 'la modalidad', example: 'Renovación', need: 'no'},
  canal: {
    kind: 'choice',
    choices: ['en-linea', 'presencial', 'ambos'],
    holds: 'si se hace en línea o en persona',
    example: 'presencial',
    need: 'no'
  },
  requiereInspeccion: {
    kind: 'flag',
    holds: '`true` si requiere inspección o verificación',
    example: 'false',
    need: 'no'
  },
  objetivoInspeccion: {
    kind: 'text',
    holds: 'para qué es la inspección',
    example: 'Comprobar las medidas de seguridad',
    need: 'no'
  },
  autoridadInspeccion: {
    kind: 'text',
    holds: 'quién hace la inspección',
    example: 'Protección Civil',
    need: 'no'
  },
  plazoResolucion: {
    kind: 'text',
    holds: 'el plazo para resolver',
    example: '15 días hábiles',
    need: 'no'
  },
  silencio: {
    kind: 'choice',
    choices: ['afirmativa', 'negativa', 'no-aplica'],
    holds: 'lo que significa que no haya respuesta a tiempo',
    example: 'negativa',
    need: 'no'
  },
  plazoPrevencion: {
    kind: 'text',
    holds: 'el plazo para pedir lo que falte',
    example: '5 días hábiles',
    need: 'no'
  },
  plazoDesahogo: {
    kind: 'text',
    holds: 'el plazo para entregar lo que falte',
    example: '10 días hábiles',
    need: 'no'
  },
  costo: {kind: 'text', holds: 'el monto o cómo se determina', example: 'Gratuito', need: 'no'},
  formasPago: {
    kind: 'texts',
    holds: 'la lista de formas de pagar',
    example: '[Caja municipal, Banco]',
    need: 'no'
  },
  vigencia: {kind: 'text', holds: 'cuánto dura lo que se obtiene', example: '1 año', need: 'no'},
  oficinas: {
    kind: 'mappings',
    keys: officeKeys,
    holds: 'la lista de oficinas que reciben la solicitud, cada una con `domicilio` y `area`',
    example: '[{domicilio: Calle Hidalgo 12, area: Dirección de Obras Públicas}]',
    need: 'no'
  },
  horarios: {
    kind: 'texts',
    holds: 'el horario de atención, o una lista de ellos',
    example: 'Lunes a viernes de 9:00 a 15:00',
    need: 'no'
  }
}
