/** A field of a form as text, without the blanks around it. */
export const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** The report that a form's act is about. */
export const report = (form: FormData): string => text(form, 'report')
