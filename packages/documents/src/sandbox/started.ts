/** What a child says before its answer, once its code is loaded: one that ends without it has not failed at the file but never began. */
export const started = '.'
