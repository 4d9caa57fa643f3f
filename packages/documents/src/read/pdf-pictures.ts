/** How much of a file before the data of a picture may be its dictionary. */
const longest = 4000

/**
 * Makes each picture of the file one dot, without its packing and in place, so that nothing moves: pdf.js then tells where it is painted, and
 * decodes nothing. Those it cannot find remain as they are and are left out by their size.
 */
export function withoutPictures(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 1)) {
    const from = file.lastIndexOf(' obj', at)
    const to = file.indexOf('stream', at)
    if (from < 0 || to < 0 || to - from > longest) continue
    const written = file.toString('latin1', from, to)
    if (!/\/Subtype\s*\/Image(?![A-Za-z])/.test(written) || written.includes('endobj')) continue
    const blank = (text: string) => ' '.repeat(text.length)
    const dot = written
      .replace(/(\/(?:Width|Height)\s*)(\d+(?:\s+\d+\s+R)?)/g, (_, name: string, size: string) => `${name}1${blank(size.slice(1))}`)
      .replace(/\/Filter\s*(?:\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/g, blank)
    file.write(dot, from, 'latin1')
  }
}
