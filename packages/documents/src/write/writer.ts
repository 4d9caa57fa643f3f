/** What a file written here says of who wrote it, until another program saves it: its page numbers and running lines are no paragraphs. */
export const writer = 'Nianbao'
