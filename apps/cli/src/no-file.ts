/** There is no such file, or it may not be opened. */
export class NoFile extends Error {}
