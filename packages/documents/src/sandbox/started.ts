/** What a child says before its answer, once its code is loaded: one that ends without it has not failed at the file but never began. */
export const started = '.'

/** What a child hears before the bytes: whether they are a file or a text. */
export const letters = { file: 'f', text: 't' } as const
