/** What a file written here says of itself while it is no published edition; read again it is no word of the report. */
export const draftMark = '草稿 · 不得对外'
