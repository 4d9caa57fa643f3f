/** The header by which a browser saves an answer under this name, whatever its writing; `plain` is for the few programs that know ASCII alone. */
export const savedAs = (name: string, plain?: string): string =>
  `attachment; ${plain === undefined ? '' : `filename="${plain}"; `}filename*=UTF-8''${encodeRfc5987(name)}`

/** RFC 5987's own few characters, everything else as percent-encoded UTF-8. */
const encodeRfc5987 = (text: string) => encodeURIComponent(text).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
