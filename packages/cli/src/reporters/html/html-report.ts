export function toHtmlReport(): string {
  return ''
}
