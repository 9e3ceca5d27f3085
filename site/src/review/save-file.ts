/**
 * Offer a text as a file to keep; it goes from the page to the device and nowhere else.
 *
 * @param name
 *   Name of the file.
 * @param mediaType
 *   MIME type.
 * @param text
 *   What it holds.
 */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${mediaType};charset=utf-8`}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
