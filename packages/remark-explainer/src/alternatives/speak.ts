import {fold} from '../nearest.ts'
import {decimalWords, digitWords, type NumberForm, numberWords, ordinalWords} from './number-words.ts'

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'

/** Words that end otherwise than their gender says; folded, singular. */
const masculine = /^(?:dia|mapa|programa|problema|tema|sistema|idioma|poema|tramite|centimetro)$/
const feminine =
  /(?:a|cion|sion|dad|tad|tud|umbre|ez|triz)$|^(?:mujer|hectarea|clase|calle|noche|tarde|parte|vez|ley|red|mano|foto|moto|imagen|orden|sal|luz)$/

/** What is written short and said long. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\barts?\.\s*(?=\d)/gi, 'artículo '],
  [/\bfracc?\.\s*/gi, 'fracción '],
  [/\b(?:núm|no|nro)\.\s*(?=\d)/gi, 'número '],
  [/\bcol\.\s*(?=\p{Lu})/giu, 'colonia '],
  [/\bav\.\s*(?=\p{Lu})/giu, 'avenida '],
  [/\btel\.?\s*(?=[\d:])/gi, 'teléfono '],
  [/\bC\.\s?P\.\s*/g, 'código postal '],
  [/\bM\.\s?N\.(?=\s|$|[,;)])/g, 'moneda nacional'],
  [/\bUMAS?\b/g, 'unidades de medida y actualización'],
  [/\by\/o\b/gi, 'o'],
  [/\betc\.(?=\s|$)/gi, 'etcétera'],
  [/(?<=\d\s?)km²|(?<=\d\s?)km2\b/g, ' kilómetros cuadrados'],
  [/(?<=\d\s?)m²|(?<=\d\s?)m2\b/g, ' metros cuadrados'],
  [/(?<=\d\s?)m³|(?<=\d\s?)m3\b/g, ' metros cúbicos'],
  [/(?<=\d\s?)km\b/g, ' kilómetros'],
  [/(?<=\d\s?)kg\b/g, ' kilos'],
  [/(?<=\d\s?)cm\b/g, ' centímetros']
]

/**
 * Write a text as it is said: figures, dates, hours, telephones and addresses in words.
 *
 * @param text
 *   Text of an explainer, without looks.
 * @returns
 *   Text to be read aloud, without digits but in what cannot be told.
 */
export function speak(text: string): string {
  let said = text
  for (const [pattern, words] of abbreviations) said = said.replace(pattern, words)
  return said
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (mail) => speakAddress(mail))
    .replace(/\bhttps?:\/\/[^\s<>«»"]+[^\s<>«»".,;:)]/g, (url) => speakAddress(url))
    .replace(/\b(?:[a-z\d-]+\.)+(?:mx|com|org|net|gob|edu|info|example)(?:\/[^\s<>«»".,;:)]*)?/gi, (url) =>
      speakAddress(url)
    )
    .replace(
      new RegExp(`\\b(\\d{1,2})(?:o\\.?|º|°|\\.º)?(?= de (?:${months})\\b)`, 'gi'),
      (_, day: string) => (day === '1' || day === '01' ? 'primero' : numberWords(Number(day)))
    )
    .replace(
      new RegExp(`\\b(\\d{1,2})(?= (?:al?|y|o) [^.;]{0,24}?\\bde (?:${months})\\b)`, 'gi'),
      (_, day: string) => (day === '1' ? 'primero' : numberWords(Number(day)))
    )
    .replace(/\b(\d{1,2}):(\d{2})(?:\s*(?:h|hrs?|horas)\b\.?)?/g, (_, hour: string, minute: string) =>
      speakTime(Number(hour), Number(minute))
    )
    .replace(
      new RegExp(
        `\\$\\s?(${number})(\\s(?:mil )?millones)?(?:\\s(?:pesos|MXN))?(?:\\smoneda nacional)?`,
        'g'
      ),
      (_, amount: string, scale?: string) => speakPesos(amount, scale?.trim())
    )
    .replace(
      new RegExp(`(${number})\\s?%`, 'g'),
      (_, share: string) => `${speakNumber(share, 'alone')} por ciento`
    )
    .replace(/(?<![\d.,-])(\d{1,4})\s?[-–]\s?(\d{1,4})(?![\d-])/g, (found, from: string, to: string) =>
      from.length + to.length < 7 || /^(?:19|20)\d\d$/.test(from) ? `${from} a ${to}` : found
    )
    .replace(/(?<![\d.,-])\+?\d{2,4}(?:[ \u00a0-]\d{2,4}){1,4}(?!\d|[.,]\d)/g, (phone) =>
      phone.replace(/\D/g, '').length < 7 ? phone : digitWords(phone.replaceAll('\u00a0', ' '))
    )
    .replace(/(?<!\d)\d{7,15}(?!\d)/g, (phone) => digitWords(phone.replace(/(\d{2,3})(?=(\d{2})+$)/g, '$1 ')))
    .replace(
      /\b(\d{1,3})(?:\.?([oaºª])|er)(?:\.(?=\s\p{Ll}))?(?=\s|$|[.,;:)])/gu,
      (_, value: string, mark?: string) =>
        ordinalWords(Number(value), mark === 'a' || mark === 'ª' ? 'feminine' : 'masculine')
    )
    .replace(
      /(\p{Lu}{1,5})-(\d+)/gu,
      (_, letters: string, digits: string) =>
        `${letters} ${digitWords([...digits].join('')).replaceAll(',', '')}`
    )
    .replace(new RegExp(`${number}(?:\\s(\\p{L}+))?`, 'gu'), (found, noun?: string) =>
      noun
        ? `${speakNumber(found.slice(0, found.indexOf(' ')), formBefore(noun))} ${noun}`
        : speakNumber(found.trim(), 'alone')
    )
    .replace(/ {2,}/g, ' ')
}

function formBefore(noun: string): NumberForm {
  const word = fold(noun)
  const singular = word.replace(/(?<=[^aeiou])es$|s$/, '')
  if (masculine.test(singular)) return 'masculine'
  if (feminine.test(singular)) return 'feminine'
  return /^(?:de|del|y|o|a|al|en|por|con|para|que|si|no|hasta|cada)$/.test(word) ? 'alone' : 'masculine'
}

function speakNumber(written: string, form: NumberForm): string {
  const [whole = '0', decimals = ''] = written.replaceAll(',', '').split('.')
  // What is longer is a key, not a count.
  if (whole.length > 12 || (whole.length > 1 && whole.startsWith('0'))) return digitWords(whole)
  return decimalWords(whole, decimals, form)
}

function speakPesos(written: string, scale: string | undefined): string {
  const [whole = '0', decimals = ''] = written.replaceAll(',', '').split('.')
  if (scale) return `${decimalWords(whole, decimals, 'masculine')} ${scale} de pesos`
  const value = Number(whole)
  const pesos =
    value === 1
      ? 'un peso'
      : `${numberWords(value, 'masculine')}${value >= 1_000_000 && value % 1_000_000 === 0 ? ' de' : ''} pesos`
  const cents = Number(decimals.padEnd(2, '0').slice(0, 2))
  return cents ? `${pesos} con ${numberWords(cents, 'masculine')} centavos` : pesos
}

function speakTime(hour: number, minute: number): string {
  if (hour > 24 || minute > 59) return `${numberWords(hour)} ${numberWords(minute)}`
  const twelve = hour % 12 || 12
  const part =
    hour === 12
      ? 'del día'
      : hour < 12 && hour > 4
        ? 'de la mañana'
        : hour < 12 || hour === 24
          ? hour === 24 || hour === 0
            ? 'de la noche'
            : 'de la madrugada'
          : hour < 19
            ? 'de la tarde'
            : 'de la noche'
  const words = twelve === 1 ? 'una' : numberWords(twelve)
  const minutes =
    minute === 0
      ? ''
      : minute === 30
        ? ' y media'
        : minute === 15
          ? ' y cuarto'
          : ` con ${numberWords(minute)}`
  return `${words}${minutes} ${part}`
}

/** An address that can be said and remembered; a longer one would be noise. */
function speakAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  if (bare.length > 45 || /[?#=&%]/.test(bare)) return 'la página que está en el texto escrito'
  return bare
    .replaceAll('@', ' arroba ')
    .replaceAll('.', ' punto ')
    .replaceAll('/', ', diagonal, ')
    .replaceAll('-', ' guion ')
    .replaceAll('_', ' guion bajo ')
    .replace(/\d+/g, (digits) => ` ${digitWords(digits)} `)
    .replace(/ {2,}/g, ' ')
    .trim()
}
