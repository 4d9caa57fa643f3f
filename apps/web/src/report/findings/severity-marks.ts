/** How a finding's severity looks on a cell: a shape and a colour, never the colour alone. */
export const shapes = { error: '✕', warning: '!', notice: '·' } as const
export const looks = { error: 'text-error', warning: 'text-warning', notice: 'text-accent' } as const
