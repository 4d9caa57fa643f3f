/**
 * Keeps what a person wrote in a form: React empties a form after every answer of its action, also after a refusal.
 * Only `clear`, called once the act is done, empties it; `stop` gives the form back.
 */
export function keptFields(form: EventTarget & { reset(): void }) {
  let isClearing = false
  const keep = (event: Event) => {
    if (!isClearing) event.preventDefault()
  }
  form.addEventListener('reset', keep)
  return {
    clear() {
      isClearing = true
      form.reset()
      isClearing = false
    },
    stop: () => form.removeEventListener('reset', keep),
  }
}
