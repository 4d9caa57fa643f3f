// Halves of characters, control characters that XML 1.0 forbids or pages cannot show, the two noncharacters it forbids, and the marks that turn the
// direction of text: in a form of Chinese and figures they can only make it show other than it is written.
// oxlint-disable-next-line no-control-regex
const unprintable = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The text as every page can hold it: well-formed, a line break "\n", and nothing in it that no page may hold or that would make it show other than it is written. */
export const printable = (text: string): string => text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replaceAll(unprintable, '')
